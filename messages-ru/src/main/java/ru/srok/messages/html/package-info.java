/** Foreign text inside of messages. */
@NullMarked
package ru.srok.messages.html;

import org.jspecify.annotations.NullMarked;
