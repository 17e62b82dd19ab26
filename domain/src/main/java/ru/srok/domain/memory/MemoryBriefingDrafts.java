package ru.srok.domain.memory;

import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.BriefingDrafts;

/** The pages of the weeks in memory. */
public final class MemoryBriefingDrafts extends MemoryRepository<String, BriefingDraft> implements BriefingDrafts {}
