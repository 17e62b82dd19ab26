package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapKeysTest {

    @ParameterizedTest
    @CsvSource({
        "Иванов И.И., Иванов И%2EИ%2E",
        "$set, %24set",
        "100 %, 100 %25",
        "%2E, %252E",
        "_class, %5Fclass",
        "a_b, a_b",
        "'', %",
        "%, %25"
    })
    void comesBackFromItsEscapedForm(String key, String escaped) {
        assertThat(MapKeys.escape(key)).isEqualTo(escaped);
        assertThat(MapKeys.unescape(escaped)).isEqualTo(key);
    }
}
