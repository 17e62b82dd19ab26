/** The commands about plans and how a plan is shown. */
@NullMarked
package ru.srok.bot.plan;

import org.jspecify.annotations.NullMarked;
