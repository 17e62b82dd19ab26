package ru.srok.storage;

import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.BriefingEdit;
import ru.srok.domain.briefing.BriefingPart;
import ru.srok.domain.store.Repository;

abstract class BriefingDraftsContract extends RepositoryContract<String, BriefingDraft> {

    BriefingDraftsContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<String, BriefingDraft> repository() {
        return store().briefingDrafts();
    }

    @Override
    BriefingDraft sample(String id) {
        return Samples.briefing(id);
    }

    @Override
    BriefingDraft changed(BriefingDraft document) {
        String line = "line" + document.version();
        return document.with(new BriefingEdit(BriefingPart.SCHOOLS, line, BriefingEdit.Kind.HIDE, ""));
    }
}
