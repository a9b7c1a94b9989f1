package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide letters are and where lines break, estimated from a table: no font is asked, so the answer is the same
 * everywhere. Estimates lean to the wide side.
 */
final class Lettering {
    private static final String NARROW = "iIjl.,:;'|!`·‘’";
    private static final String SLIM = "ftr()[]{}-/\\\"*°“”";
    private static final String BROAD = "mwMW@%&";
    private static final String NEVER_FIRST = "。，、；：？！）】》」』”’…—·,.;:?!)]}%％〉～〕";
    private static final String NEVER_LAST = "（《“‘「『【〈〔([{";

    /** What a break inside a Chinese word costs, in squared ems of uneven length. */
    private static final double TEAR = 5;

    private Lettering() {}

    /** A stretch that is never broken. */
    private record Piece(String text, double width, boolean afterSpace) {}

    static double width(String text, double size) {
        double em = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            em += em(c);
        }
        return em * size;
    }

    static double width(List<String> lines, double size) {
        double widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, width(line, size));
        }
        return widest;
    }

    /**
     * Breaks a clean text into lines of at most {@code limit}, of about equal length; Chinese between characters but
     * never before a closing mark, other scripts between words. A word wider than the limit is cut. An empty text has
     * no lines.
     */
    static List<String> wrap(String text, double size, double limit) {
        List<Piece> pieces = pieces(text, size, limit);
        int n = pieces.size();
        int[] start = new int[n + 1];
        int[] lines = new int[n + 1];
        double[] cost = new double[n + 1];
        double even = even(pieces, size, limit);
        for (int end = 1; end <= n; end++) {
            lines[end] = Integer.MAX_VALUE;
            double width = 0;
            for (int i = end - 1; i >= 0; i--) {
                width += pieces.get(i).width + (i + 1 < end && pieces.get(i + 1).afterSpace ? size * em(' ') : 0);
                if (width > limit && i + 1 < end) {
                    break;
                }
                double off = (width - even) / size;
                double total = cost[i] + off * off + (end < n && tears(pieces, end) ? TEAR : 0);
                if (lines[i] + 1 < lines[end] || (lines[i] + 1 == lines[end] && total < cost[end])) {
                    lines[end] = lines[i] + 1;
                    cost[end] = total;
                    start[end] = i;
                }
            }
        }
        List<String> wrapped = new ArrayList<>();
        for (int end = n; end > 0; end = start[end]) {
            wrapped.add(0, join(pieces.subList(start[end], end)));
        }
        return wrapped;
    }

    /** The width of a line if all were of one length. */
    private static double even(List<Piece> pieces, double size, double limit) {
        double all = 0;
        for (Piece piece : pieces) {
            all += piece.width + (piece.afterSpace ? size * em(' ') : 0);
        }
        return all / Math.max(1, Math.ceil(all / limit));
    }

    /** Whether a break before {@code next} may tear a Chinese word: neither a space nor a mark stands there. */
    private static boolean tears(List<Piece> pieces, int next) {
        String before = pieces.get(next - 1).text;
        return !pieces.get(next).afterSpace && NEVER_FIRST.indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private static String join(List<Piece> pieces) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            line.append(piece.afterSpace && line.length() > 0 ? " " : "").append(piece.text);
        }
        return line.toString();
    }

    private static List<Piece> pieces(String text, double size, double limit) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        double width = 0;
        boolean afterSpace = false;
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            double w = em(c) * size;
            boolean cut = w > 0 && width + w > limit;
            if (piece.length() > 0 && (c == ' ' || cut || mayBreak(before, c))) {
                pieces.add(new Piece(piece.toString(), width, afterSpace));
                piece.setLength(0);
                width = 0;
                afterSpace = false;
            }
            if (c == ' ') {
                afterSpace = true;
            } else {
                piece.appendCodePoint(c);
                width += w;
            }
            before = c;
        }
        if (piece.length() > 0) {
            pieces.add(new Piece(piece.toString(), width, afterSpace));
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int c) {
        if (em(c) == 0 || before == 0x200D || NEVER_FIRST.indexOf(c) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return isWide(before) || isWide(c);
    }

    private static double em(int c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c < 0x80 || c == 0xB7 || (c >= 0x2018 && c <= 0x201D)) {
            return latin(c);
        }
        if (isJoined(c)) {
            return 0;
        }
        if (c >= 0x1F000 && c <= 0x1FAFF) {
            return 1.3;
        }
        return isWide(c) ? 1 : 0.68;
    }

    private static double latin(int c) {
        if (c == ' ' || NARROW.indexOf(c) >= 0) {
            return 0.29;
        }
        if (SLIM.indexOf(c) >= 0) {
            return 0.38;
        }
        if (BROAD.indexOf(c) >= 0) {
            return 0.88;
        }
        return c >= 'A' && c <= 'Z' ? 0.68 : 0.56;
    }

    private static boolean isJoined(int c) {
        return (c >= 0x0300 && c <= 0x036F)
                || c == 0x200B
                || c == 0x200C
                || c == 0x200D
                || (c >= 0x20D0 && c <= 0x20FF)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xFE20 && c <= 0xFE2F)
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || (c >= 0xE0000 && c <= 0xE01EF);
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || c == 0x2014
                || c == 0x2026
                || (c >= 0x2190 && c <= 0x21FF)
                || (c >= 0x2460 && c <= 0x27BF)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xA960 && c <= 0xA97F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F000 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
