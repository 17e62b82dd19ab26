package ru.srok.bot.wrong;

import ru.srok.domain.plan.PlanBuilder;

/** Wrong on purpose: a plan's fields are set past its own methods. */
public record ChangesADocumentByItsFields(PlanBuilder builder) {}
