package ru.srok.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource
    void drawsEveryRussianLetterAndTheSignsOfTheMessages(Typeface face) {
        String signs = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789«»–№…·%";

        assertThat(face.at(12f).canDisplayUpTo(signs)).isEqualTo(-1);
    }
}
