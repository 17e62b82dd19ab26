package ru.srok.bot.coordinator;

import java.nio.file.Path;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.file.StoredFile;

/** A sheet that came back. */
final class SheetReturns {

    SheetReturns(Desk desk) {}

    boolean isSheet(Path copy, Dialogue dialogue, StoredFile file) {
        return false;
    }
}
