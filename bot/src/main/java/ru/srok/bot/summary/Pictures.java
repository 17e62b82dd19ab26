package ru.srok.bot.summary;

import java.util.function.Function;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;

/** What the weekly digest shows above its words. */
public final class Pictures {

    private final Function<DigestScreen, Screen> above;

    private Pictures(Function<DigestScreen, Screen> above) {
        this.above = above;
    }

    /** Progress as a picture, which is kept in this store. */
    public static Pictures drawn(Repositories store, IdSource ids) {
        return new Pictures(new Drawings(store.files(), ids)::above);
    }

    /** Words alone, for a store whose messages nobody gets. */
    public static Pictures none() {
        return new Pictures(DigestScreen::all);
    }

    /** The digest as a screen, with its picture if it has one. */
    Screen above(DigestScreen digest) {
        return above.apply(digest);
    }
}
