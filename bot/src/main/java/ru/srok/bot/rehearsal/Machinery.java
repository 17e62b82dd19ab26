package ru.srok.bot.rehearsal;

import java.util.List;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.time.DueWork;

/** What falls due by itself over one store, and who words its messages. */
public record Machinery(List<DueWork> works, List<Renderer> renderers) {

    public Machinery {
        works = List.copyOf(works);
        renderers = List.copyOf(renderers);
    }
}
