package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.ButtonToken;

abstract class ButtonTokensContract extends Contract {

    ButtonTokensContract(Backend backend) {
        super(backend);
    }

    @Test
    void findsWhatWasStored() {
        store().buttonTokens().store(List.of());
        store().buttonTokens().store(List.of(Samples.token("a"), Samples.token("507f1f77bcf86cd799439011")));
        assertThat(store().buttonTokens().find("a")).contains(Samples.token("a"));
        assertThat(store().buttonTokens().find("507f1f77bcf86cd799439011")).isPresent();
        assertThat(store().buttonTokens().find("other")).isEmpty();
    }

    @Test
    void keepsTheFirstAndStoresTheRest() {
        store().buttonTokens().store(List.of(Samples.token("a")));
        ButtonToken other = new ButtonToken("a", Samples.ACCOUNT, Action.of("other"), Samples.NOW);
        store().buttonTokens().store(List.of(other, Samples.token("b"), Samples.token("c")));
        assertThat(store().buttonTokens().find("a")).contains(Samples.token("a"));
        assertThat(store().buttonTokens().find("b")).isPresent();
        assertThat(store().buttonTokens().find("c")).isPresent();
    }

    @Test
    void forgetsWhatIsStale() {
        store().buttonTokens().store(List.of(Samples.token("a")));
        store().buttonTokens().forgetExpiredBefore(Samples.NOW);
        assertThat(store().buttonTokens().find("a")).isPresent();
        store().buttonTokens().forgetExpiredBefore(Samples.NOW.plusMillis(1));
        assertThat(store().buttonTokens().find("a")).isEmpty();
    }
}
