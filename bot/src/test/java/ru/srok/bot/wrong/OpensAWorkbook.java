package ru.srok.bot.wrong;

import org.apache.poi.ss.usermodel.Workbook;

/** Wrong on purpose: a document is read outside of the one room for it. */
public record OpensAWorkbook(Workbook workbook) {}
