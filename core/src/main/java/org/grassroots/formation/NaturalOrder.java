package org.grassroots.formation;

import java.util.Comparator;
import java.util.function.Function;
import org.grassroots.fact.Id;

/** The order of ids as people count: {@code b-2} before {@code b-10}. Total, so that it never depends on the input. */
final class NaturalOrder implements Comparator<String> {
    private static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    static <T> Comparator<T> by(Function<? super T, ? extends Id> id) {
        return (left, right) ->
                INSTANCE.compare(id.apply(left).value(), id.apply(right).value());
    }

    static Comparator<String> ofText() {
        return INSTANCE;
    }

    static <I extends Id> Comparator<I> ofIds() {
        return by(id -> id);
    }

    @Override
    public int compare(String left, String right) {
        int at = 0;
        int other = 0;
        while (at < left.length() && other < right.length()) {
            boolean bothCount = isDigit(left.charAt(at)) && isDigit(right.charAt(other));
            int end = bothCount ? endOfNumber(left, at) : at + 1;
            int otherEnd = bothCount ? endOfNumber(right, other) : other + 1;
            int order = bothCount
                    ? byValue(left, at, end, right, other, otherEnd)
                    : Character.compare(left.charAt(at), right.charAt(other));
            if (order != 0) {
                return order;
            }
            at = end;
            other = otherEnd;
        }
        int rest = Integer.compare(left.length() - at, right.length() - other);
        return rest != 0 ? rest : left.compareTo(right);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int byValue(String left, int from, int to, String right, int otherFrom, int otherTo) {
        int at = withoutZeros(left, from, to);
        int other = withoutZeros(right, otherFrom, otherTo);
        int byLength = Integer.compare(to - at, otherTo - other);
        for (int step = 0; byLength == 0 && at + step < to; step++) {
            int order = Character.compare(left.charAt(at + step), right.charAt(other + step));
            if (order != 0) {
                return order;
            }
        }
        return byLength;
    }

    private static int withoutZeros(String text, int from, int to) {
        int at = from;
        while (at < to - 1 && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }
}
