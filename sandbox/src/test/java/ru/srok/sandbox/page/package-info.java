@NullMarked
package ru.srok.sandbox.page;

import org.jspecify.annotations.NullMarked;
