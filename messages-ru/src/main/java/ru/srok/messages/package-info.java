/** Every word that Srok says, in Russian: patterns in files, typed keys in code; each feature has a package. */
@NullMarked
package ru.srok.messages;

import org.jspecify.annotations.NullMarked;
