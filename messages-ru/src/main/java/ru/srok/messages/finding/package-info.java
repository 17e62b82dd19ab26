/** What is said and asked about a finding. */
@NullMarked
package ru.srok.messages.finding;

import org.jspecify.annotations.NullMarked;
