package ru.srok.domain.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.PlanPeriod;

/**
 * What stands around the plan's table.
 *
 * @param orderKind kind of the act in lower case («приказ», «распоряжение», «постановление»), or null
 * @param orderNumber number of the act as printed, or null
 * @param orderDate date of the act, or null
 * @param department who issued it, or null
 * @param title the plan's title; empty where the document has none
 * @param period the days the plan is made for
 * @param control who controls it: a person or post as printed, «оставляет за собой: …» resolved to the signer; or null
 * @param coordinator who coordinates it, as printed, or null
 */
public record PlanHeader(
        @Nullable String orderKind,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        @Nullable String department,
        String title,
        PlanPeriod period,
        @Nullable String control,
        @Nullable String coordinator) {}
