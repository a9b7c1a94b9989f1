package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The example registers, and a short one to break. */
final class Examples {
    static final String EVERY_FIELD = "every-field.jsonl";
    static final String BARE = "bare.jsonl";
    static final String THREE_COMMUNITIES = "three-communities.jsonl";
    static final List<String> ALL = List.of(EVERY_FIELD, BARE, THREE_COMMUNITIES);

    /** A sound register of a few fields, with personal data that no message may show. */
    static final String SHORT =
            json("{'format':'grassroots-register/1','provenance':{'source':'𠮷表','synthetic':false},"
                    + "'community':{'id':'elm','name':'榆树社区','compounds':[{'id':'c-1','name':'Elm Yard','entrances':2}]},"
                    + "'members':[{'id':'m-1','name':'Ada 𠮷 Hidden','status':'full','admittedOn':'1991-02-03',"
                    + "'fullSince':'1992-02-03','affiliation':'here','residence':{'compound':'c-1'},'votingRights':'yes',"
                    + "'trainings':['sampling'],'awaySince':'1992-11-05','homeOwner':'yes','suitableAsSecretary':'no',"
                    + "'fitForFrontLine':'no'}]}");

    /** What of {@link #SHORT} is personal, and what the broken registers of the tests put in its place. */
    static final List<String> SECRETS = List.of("Hidden", "1991", "1992", "13800000000");

    private Examples() {}

    static byte[] bytes(String file) {
        try (InputStream in = Examples.class.getResourceAsStream("/register/" + file)) {
            assertThat(in).as(file).isNotNull();
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** JSON written with single quotes. */
    static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }

    /** The text with its one {@code find} replaced; both with single quotes for double ones. */
    static String edited(String text, String find, String put) {
        String from = json(find);
        assertThat(text).containsOnlyOnce(from);
        return text.replace(from, json(put));
    }

    /** Reading gives exactly this problem, at the mark. */
    static void assertRefused(Marked marked, String code, String pointer, String sentence) {
        marked.assertOnlyProblem(
                new RegisterReader().read("a.jsonl", utf8(marked.document())).problems(),
                "a.jsonl",
                code,
                pointer,
                sentence);
    }
}
