package ru.srok.domain.briefing;

import ru.srok.domain.store.Repository;

/** Keeps the pages of the weeks. */
public interface BriefingDrafts extends Repository<String, BriefingDraft> {}
