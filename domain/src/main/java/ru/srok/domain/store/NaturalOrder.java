package ru.srok.domain.store;

import java.util.Comparator;
import java.util.Locale;

/** The order in which people file names: letters whatever their case, numbers by value («№ 2» before «№ 10»). */
public final class NaturalOrder implements Comparator<String> {

    public static final NaturalOrder INSTANCE = new NaturalOrder();

    /** As many digits as always fit a long. */
    private static final int DIGITS = 18;

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int atA = 0;
        int atB = 0;
        while (atA < a.length() && atB < b.length()) {
            int endA = endOfPiece(a, atA);
            int endB = endOfPiece(b, atB);
            int order = comparePieces(a.substring(atA, endA), b.substring(atB, endB));
            if (order != 0) {
                return order;
            }
            atA = endA;
            atB = endB;
        }
        boolean more = atA < a.length();
        boolean others = atB < b.length();
        return more == others ? left.compareTo(right) : Boolean.compare(more, others);
    }

    /** A piece is a number or what stands between numbers. Lists are sorted all the time, so no pattern looks for it. */
    private static int endOfPiece(String text, int from) {
        boolean number = isDigit(text.charAt(from));
        int end = from + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == number && !(number && end - from == DIGITS)) {
            end++;
        }
        return end;
    }

    private static int comparePieces(String a, String b) {
        if (isDigit(a.charAt(0)) && isDigit(b.charAt(0))) {
            return Long.compare(Long.parseLong(a), Long.parseLong(b));
        }
        return a.compareTo(b);
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }
}
