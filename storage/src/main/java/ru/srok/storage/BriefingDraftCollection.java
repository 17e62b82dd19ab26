package ru.srok.storage;

import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.BriefingDrafts;

final class BriefingDraftCollection extends VersionedCollection<String, BriefingDraft> implements BriefingDrafts {

    static final String NAME = "briefingDrafts";

    BriefingDraftCollection(Database database) {
        super(database, NAME, BriefingDraft.class);
    }
}
