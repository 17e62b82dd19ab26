package ru.srok.printing;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/** Bars of a plan with sections of long titles. */
final class SampleBars {

    static final Color DONE = new Color(0x083d6b);
    static final Color AHEAD = new Color(0xb3d4ee);

    private SampleBars() {}

    static ProgressBars of(int sections) {
        return of(IntStream.rangeClosed(1, sections)
                .mapToObj(i -> new ProgressBars.Bar(
                        i + " " + "Нормативное и организационное обеспечение ".repeat(i),
                        i + " из 10",
                        List.of(i, 10 - i)))
                .toList());
    }

    static ProgressBars of(List<ProgressBars.Bar> bars) {
        return new ProgressBars(
                "Дорожная карта",
                "Понедельник, 27 апреля",
                "24 % исполнено",
                List.of(new ProgressBars.Kind("исполнено", DONE), new ProgressBars.Kind("срок впереди", AHEAD)),
                bars);
    }
}
