package ru.srok.bot.briefing;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.briefing.BriefingPart;
import ru.srok.domain.briefing.PageLine;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.briefing.BriefingText;
import ru.srok.messages.html.Html;

/** The parts of the page and the lines of a part, to choose what to change. */
final class PageEditing {

    static final String PART = "briefing.part";
    static final String LINE = "briefing.line";
    static final String ADD = "briefing.add";

    private static final int ON_A_SCREEN = 8;
    private static final int IN_A_ROW = 4;
    private static final int WORDS = 160;

    private final PageDesk desk;

    PageEditing(PageDesk desk) {
        this.desk = desk;
    }

    void register(Routes routes) {
        routes.action(
                BriefingConversation.EDIT,
                Permission.COORDINATORS,
                List.of(),
                (dialogue, none) -> dialogue.say(parts(page(dialogue))));
        routes.action("briefing.parts", Permission.COORDINATORS, List.of(), (dialogue, none) -> {
            dialogue.rest();
            dialogue.replace(parts(page(dialogue)));
        });
        routes.action(PART, Permission.COORDINATORS, List.of(ArgumentKind.TEXT, ArgumentKind.TEXT), this::part);
    }

    private Page page(Dialogue dialogue) {
        return desk.page(dialogue.actor().workspace(), dialogue.now());
    }

    private void part(Dialogue dialogue, Arguments arguments) {
        dialogue.rest();
        dialogue.replace(lines(page(dialogue), BriefingPart.valueOf(arguments.text(0)), arguments.number(1)));
    }

    private static Screen parts(Page page) {
        Screen screen = Screen.of(say(BriefingText.EDIT_WHICH));
        List<Button> buttons = new ArrayList<>();
        for (BriefingPart part : BriefingPart.values()) {
            int all = page.lines(part).size();
            int visible = page.visible(part).size();
            String name = say(nameOf(part));
            buttons.add(Button.of(say(BriefingText.EDIT_PART, name, visible, all - visible), PART, part.name(), "0"));
        }
        for (int i = 0; i < buttons.size(); i += 2) {
            screen = screen.row(buttons.get(i), buttons.get(i + 1));
        }
        return screen.row(Button.of(say(BriefingText.SHOW_PAGE), BriefingConversation.OPEN));
    }

    /** The lines of a part from a place on; a place beyond them shows the last ones. */
    static Screen lines(Page page, BriefingPart part, int place) {
        List<PageLine> lines = page.lines(part);
        int last = Math.max(0, (lines.size() - 1) / ON_A_SCREEN * ON_A_SCREEN);
        int from = Math.max(0, Math.min(place / ON_A_SCREEN * ON_A_SCREEN, last));
        int to = Math.min(from + ON_A_SCREEN, lines.size());
        Screen screen = Screen.of(text(part, lines, from, to));
        List<Button> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String number = Integer.toString(i + 1);
            numbers.add(Button.of(number, LINE, part.name(), lines.get(i).key()));
        }
        for (int i = 0; i < numbers.size(); i += IN_A_ROW) {
            screen = screen.row(
                    numbers.subList(i, Math.min(i + IN_A_ROW, numbers.size())).toArray(Button[]::new));
        }
        return below(screen, part, from, lines.size());
    }

    private static Screen below(Screen lines, BriefingPart part, int from, int total) {
        List<Button> turns = new ArrayList<>();
        if (from > 0) {
            turns.add(turn(BriefingText.PREVIOUS, part, from - ON_A_SCREEN));
        }
        if (from + ON_A_SCREEN < total) {
            turns.add(turn(BriefingText.NEXT, part, from + ON_A_SCREEN));
        }
        Screen screen = turns.isEmpty() ? lines : lines.row(turns.toArray(Button[]::new));
        Button parts = Button.of(say(BriefingText.TO_PARTS), "briefing.parts");
        screen = part == BriefingPart.PLANS
                ? screen.row(parts)
                : screen.row(Button.of(say(BriefingText.ADD), ADD, part.name()), parts);
        return screen.row(Button.of(say(BriefingText.SHOW_PAGE), BriefingConversation.OPEN));
    }

    private static BriefingText nameOf(BriefingPart part) {
        return switch (part) {
            case DECISIONS -> BriefingText.PART_DECISIONS;
            case PLANS -> BriefingText.PART_PLANS;
            case LATE -> BriefingText.PART_LATE;
            case SCHOOLS -> BriefingText.PART_SCHOOLS;
            case COMING -> BriefingText.PART_COMING;
            case CHANGES -> BriefingText.PART_CHANGES;
        };
    }

    private static Button turn(BriefingText label, BriefingPart part, int from) {
        return Button.of(say(label), PART, part.name(), Integer.toString(from));
    }

    private static String text(BriefingPart part, List<PageLine> lines, int from, int to) {
        List<String> text = new ArrayList<>();
        text.add(Html.bold(say(nameOf(part))));
        for (int i = from; i < to; i++) {
            PageLine line = lines.get(i);
            String words =
                    say(BriefingText.LINE, Integer.toString(i + 1), Html.escape(Html.shorten(line.words(), WORDS)));
            words = line.own() ? say(BriefingText.LINE_OWN, words) : words;
            text.add(line.hidden() ? say(BriefingText.LINE_HIDDEN, words) : words);
        }
        if (lines.isEmpty()) {
            text.add(say(BriefingText.PART_EMPTY));
        } else if (lines.size() > to - from) {
            text.add(say(BriefingText.RANGE, from + 1, to, lines.size()));
        }
        if (!lines.isEmpty()) {
            text.add(say(BriefingText.PICK));
        }
        return String.join("\n", text);
    }
}
