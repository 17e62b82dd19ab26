package ru.srok.domain.deadline;

/** The notation of the parts of a month. */
final class PartNotation {

    private PartNotation() {}

    static String nominative(MonthPart part) {
        return switch (part) {
            case FIRST_DECADE -> "первая декада";
            case SECOND_DECADE -> "вторая декада";
            case THIRD_DECADE -> "третья декада";
            case FIRST_HALF -> "первая половина";
            case SECOND_HALF -> "вторая половина";
            case FIRST_WEEK -> "первая неделя";
            case SECOND_WEEK -> "вторая неделя";
            case THIRD_WEEK -> "третья неделя";
            case FOURTH_WEEK -> "четвертая неделя";
            case LAST_WEEK -> "последняя неделя";
            case BEGINNING -> "начало";
            case MIDDLE -> "середина";
            case END -> "конец";
        };
    }

    static String genitive(MonthPart part) {
        return switch (part) {
            case BEGINNING -> "начала";
            case MIDDLE -> "середины";
            case END -> "конца";
            default -> feminine(nominative(part));
        };
    }

    /** «Первая декада» becomes «первой декады», «последняя неделя» «последней недели». */
    private static String feminine(String nominative) {
        return nominative
                .replace("третья", "третьей")
                .replace("ая ", "ой ")
                .replace("няя ", "ней ")
                .replace("декада", "декады")
                .replace("половина", "половины")
                .replace("неделя", "недели");
    }
}
