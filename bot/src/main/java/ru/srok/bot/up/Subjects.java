package ru.srok.bot.up;

import org.springframework.context.annotation.Configuration;

/** What the bot can talk about: each subject is a bean of type {@code Conversation}, ordered by {@code @Order}. */
@Configuration(proxyBeanMethods = false)
class Subjects {}
