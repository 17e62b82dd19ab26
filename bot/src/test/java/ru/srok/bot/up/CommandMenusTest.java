package ru.srok.bot.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Outcome;
import ru.srok.domain.people.AccountId;

class CommandMenusTest {

    private static final AccountId ANNA = AccountId.of("tg", "1", "7");
    private static final Outcome DONE = new Outcome("Готово", false);

    private final Set<String> allowed = new HashSet<>();
    private final List<Map<String, String>> shown = new ArrayList<>();
    private boolean reachable = true;
    private final CommandMenus menus = new CommandMenus(
            deed -> DONE,
            account -> Set.copyOf(allowed),
            (account, menu) -> {
                shown.add(menu);
                return reachable;
            },
            Runnable::run);

    private Outcome deed() {
        return menus.handle(new Incoming.Command(ANNA, "1", "help", ""));
    }

    @Test
    void showsWhatThePersonMayUseInItsOrderOfUse() {
        allowed.addAll(Set.of("help", "tasks", "report"));

        assertThat(deed()).isEqualTo(DONE);

        assertThat(shown).hasSize(1);
        assertThat(shown.get(0))
                .containsExactly(
                        Map.entry("tasks", "Мои поручения"),
                        Map.entry("report", "Отчитаться"),
                        Map.entry("help", "Помощь"));
    }

    @Test
    void isSilentWhileNothingChanges() {
        allowed.add("help");
        deed();
        deed();

        assertThat(shown).hasSize(1);
    }

    @Test
    void followsANewRole() {
        allowed.add("help");
        deed();
        allowed.add("status");
        deed();

        assertThat(shown.get(1)).containsOnlyKeys("status", "help");
    }

    @Test
    void triesAgainWhatWasNotShown() {
        allowed.add("help");
        reachable = false;
        deed();
        deed();

        assertThat(shown).hasSize(2);
    }
}
