package ru.srok.bot.wrong;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Wrong on purpose: a page is printed outside of the one room for it. */
public record PrintsAPage(PdfRendererBuilder printer) {}
