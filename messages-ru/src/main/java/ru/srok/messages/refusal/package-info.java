/** Why a file is no readable plan, and what to do. */
@NullMarked
package ru.srok.messages.refusal;

import org.jspecify.annotations.NullMarked;
