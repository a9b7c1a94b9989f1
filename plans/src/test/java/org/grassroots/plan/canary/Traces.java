package org.grassroots.plan.canary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every form in which a value may be found again: in the open, in UTF-16, base64, hexadecimal, or escaped. */
public final class Traces {
    private static final int CODES = 256;

    /** From state to state, one for each beginning of a form: all forms are looked for in one pass over a text. */
    private final int[] next;

    /** The length of the form that a state ends, or 0. */
    private final int[] ends;

    private Traces(Set<String> forms) {
        int most = 1 + forms.stream().mapToInt(String::length).sum();
        next = new int[most * CODES];
        ends = new int[most];
        int states = 1;
        for (String form : forms) {
            int at = 0;
            for (int each = 0; each < form.length(); each++) {
                int to = at * CODES + form.charAt(each);
                if (next[to] == 0) {
                    next[to] = states++;
                }
                at = next[to];
            }
            ends[at] = form.length();
        }
        linkBack(states);
    }

    /** Where a form breaks off, goes on with the longest beginning of another that what was read ends with. */
    private void linkBack(int states) {
        int[] back = new int[states];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int at = open.poll();
            for (int code = 0; code < CODES; code++) {
                int elsewhere = at == 0 ? 0 : next[back[at] * CODES + code];
                int to = next[at * CODES + code];
                if (to == 0 || to == elsewhere) {
                    next[at * CODES + code] = elsewhere;
                } else {
                    back[to] = elsewhere;
                    ends[to] = Math.max(ends[to], ends[elsewhere]);
                    open.add(to);
                }
            }
        }
    }

    public static Traces of(String... values) {
        Set<String> forms = new LinkedHashSet<>();
        for (String value : values) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                byte[] raw = value.getBytes(charset);
                forms.add(latin(raw));
                forms.add(HexFormat.of().formatHex(raw));
                forms.add(HexFormat.of().withUpperCase().formatHex(raw));
                forms.add(HexFormat.of().withPrefix("%").formatHex(raw));
                forms.add(HexFormat.of().withPrefix("%").withUpperCase().formatHex(raw));
                base64(raw, forms);
            }
            forms.add(escaped(value, HexFormat.of()));
            forms.add(escaped(value, HexFormat.of().withUpperCase()));
            forms.add(latin(value.replace("\"", "\\\"").getBytes(StandardCharsets.UTF_8)));
        }
        return new Traces(forms);
    }

    private static void base64(byte[] raw, Set<String> forms) {
        for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
            for (int before = 0; before < 3; before++) {
                byte[] shifted = new byte[before + raw.length];
                System.arraycopy(raw, 0, shifted, before, raw.length);
                // The first and last characters of base64 also tell of the neighbours.
                String coded = encoder.withoutPadding().encodeToString(shifted);
                forms.add(coded.substring(before == 0 ? 0 : before + 1, coded.length() - 1));
            }
        }
    }

    private static String escaped(String value, HexFormat hex) {
        StringBuilder escaped = new StringBuilder();
        value.chars().forEach(each -> escaped.append("\\u").append(hex.toHexDigits((char) each)));
        return escaped.toString();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The first trace in bytes of any format, with what stands around it. */
    public Optional<String> in(byte[] bytes) {
        return search(latin(bytes));
    }

    public Optional<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> search(String text) {
        int state = 0;
        for (int at = 0; at < text.length(); at++) {
            state = next[state * CODES + text.charAt(at)];
            if (ends[state] > 0) {
                int start = Math.max(0, at - ends[state] - 60);
                return Optional.of(text.substring(start, Math.min(text.length(), at + 40)));
            }
        }
        return Optional.empty();
    }
}
