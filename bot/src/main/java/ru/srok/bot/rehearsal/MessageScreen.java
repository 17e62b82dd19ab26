package ru.srok.bot.rehearsal;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.messages.html.Html;
import ru.srok.messages.rehearsal.RehearsalText;

/** One foreseen message in full, its buttons as words. */
final class MessageScreen {

    private final ForecastWords words;
    private final Ways ways;

    MessageScreen(ForecastWords words, Ways ways) {
        this.words = words;
        this.ways = ways;
    }

    /**
     * The message of this number among those of a person.
     *
     * @param zone where its day is told
     */
    Screen of(Member member, List<Foreseen> theirs, int number, ZoneId zone) {
        Foreseen one = theirs.get(number);
        LocalDate day = one.day(zone);
        List<String> lines = new ArrayList<>();
        lines.add(say(RehearsalText.MESSAGE_HEAD, words.day(day), words.hour(one), Html.escape(words.who(member))));
        if (!one.to().isConnected()) {
            lines.add(say(RehearsalText.MESSAGE_UNCONNECTED));
        }
        lines.add("");
        lines.add(one.screen().html());
        lines.add("");
        if (one.screen().attachment().isPresent()) {
            lines.add(say(RehearsalText.MESSAGE_FILE));
        }
        if (!one.screen().rows().isEmpty()) {
            lines.add(say(RehearsalText.MESSAGE_BUTTONS, Html.escape(ForecastWords.buttons(one))));
        }
        Screen screen = Screen.of(String.join("\n", lines));
        if (number + 1 < theirs.size()) {
            screen = screen.row(ways.toMessage(theirs.get(number + 1), say(RehearsalText.MESSAGE_MORE)));
        }
        return screen.row(ways.toDay(day, say(RehearsalText.BACK_TO_DAY, words.day(day))), ways.toDays());
    }
}
