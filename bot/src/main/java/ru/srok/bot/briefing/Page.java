package ru.srok.bot.briefing;

import java.util.List;
import java.util.Optional;
import ru.srok.domain.briefing.Briefing;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.BriefingPart;
import ru.srok.domain.briefing.PageLine;
import ru.srok.domain.people.Workspace;
import ru.srok.messages.briefing.BriefingWords;

/** The page of this week as it stands: what was counted, and what the coordinator changed in it. */
record Page(Workspace workspace, Briefing briefing, BriefingDraft draft) {

    /** The lines of a part, hidden ones too. */
    List<PageLine> lines(BriefingPart part) {
        return draft.edited(part, new BriefingWords(briefing).lines(part));
    }

    /** The lines of a part that are on the page. */
    List<PageLine> visible(BriefingPart part) {
        return lines(part).stream().filter(line -> !line.hidden()).toList();
    }

    Optional<PageLine> line(BriefingPart part, String key) {
        return lines(part).stream().filter(line -> line.key().equals(key)).findFirst();
    }
}
