package ru.srok.bot.up;

import org.springframework.context.annotation.Configuration;

/** What falls due by itself, and who words its messages: beans of type {@code DueWork} and {@code Renderer}. */
@Configuration(proxyBeanMethods = false)
class Works {}
