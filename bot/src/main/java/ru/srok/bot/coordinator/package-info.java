/** What a coordinator does in chat: found the workspace, bring in a plan, settle its questions, bind people, switch it on. */
@NullMarked
package ru.srok.bot.coordinator;

import org.jspecify.annotations.NullMarked;
