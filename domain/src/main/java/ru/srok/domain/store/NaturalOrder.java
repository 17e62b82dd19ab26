package ru.srok.domain.store;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people file names: letters whatever their case, numbers by value («№ 2» before «№ 10»). */
public final class NaturalOrder implements Comparator<String> {

    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private static final Pattern PIECE = Pattern.compile("[0-9]{1,18}|[^0-9]+|[0-9]+");

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        Matcher a = PIECE.matcher(left.toLowerCase(Locale.ROOT));
        Matcher b = PIECE.matcher(right.toLowerCase(Locale.ROOT));
        while (true) {
            boolean more = a.find();
            boolean others = b.find();
            if (!more || !others) {
                return more == others ? left.compareTo(right) : Boolean.compare(more, others);
            }
            int order = comparePieces(a.group(), b.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int comparePieces(String a, String b) {
        if (isShortNumber(a) && isShortNumber(b)) {
            return Long.compare(Long.parseLong(a), Long.parseLong(b));
        }
        return a.compareTo(b);
    }

    private static boolean isShortNumber(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9' && piece.length() <= 18;
    }
}
