package org.grassroots.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.missing.Subject;
import org.grassroots.pack.RulePack;
import org.grassroots.rule.Rule;
import org.grassroots.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which verdicts to give the reasons of, and in which language. */
final class ExplainOption {
    @Option(
            names = "--explain",
            paramLabel = "RULE[@SUBJECT]",
            description =
                    "print the reasons of the rule's verdict on the subject (an id, or kind:id such as branch:b-1),"
                            + " or on every subject it finds something on, at most 20")
    private @Nullable String asked;

    @Option(
            names = "--language",
            paramLabel = "en|zh-Hans",
            defaultValue = "en",
            description = "the language of reasons and comparisons (default: ${DEFAULT-VALUE})")
    private String language = "en";

    Language language() throws UnusableInputException {
        return Stream.of(Language.ENGLISH, Language.SIMPLIFIED_CHINESE)
                .filter(known -> known.tag().toLowerCase(Locale.ROOT).equals(language.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new UnusableInputException("--language must be en or zh-Hans, was '%s'".formatted(language)));
    }

    /** What is to be told of every register; empty if nothing was asked. */
    Optional<Explainer> explainer(List<RulePack> packs) throws UnusableInputException {
        if (asked == null) {
            return Optional.empty();
        }
        int at = asked.indexOf('@');
        Rule<?> rule = rule(at < 0 ? asked : asked.substring(0, at), packs);
        Optional<String> subject = at < 0 ? Optional.empty() : Optional.of(asked.substring(at + 1));
        return Optional.of(new Explainer(
                rule.id(),
                subject.isPresent() ? Optional.of(subject(rule, subject.get())) : Optional.empty(),
                language()));
    }

    private static Rule<?> rule(String id, List<RulePack> packs) throws UnusableInputException {
        List<String> known = new ArrayList<>();
        for (RulePack pack : packs) {
            for (var stated : pack.allRules()) {
                Rule<?> rule = stated.entry().rule();
                if (rule.id().value().equals(id)) {
                    return rule;
                }
                known.add(rule.id().value());
            }
        }
        List<String> sorted = known.stream().distinct().sorted().toList();
        throw new UnusableInputException("--explain: no rule is called '%s'; there are %s%s"
                .formatted(id, String.join(", ", sorted), Nearest.suggestion(id, sorted)));
    }

    /** The id may have a colon itself; only the word of a kind before one is taken for a kind. */
    private static Subject subject(Rule<?> rule, String text) throws UnusableInputException {
        Set<Subject.Kind> judged = new TreeSet<>(rule.subjects().kinds());
        int colon = text.indexOf(':');
        String word = colon < 0 ? "" : text.substring(0, colon);
        for (Subject.Kind kind : Subject.Kind.values()) {
            if (kind.word().equals(word)) {
                if (!judged.contains(kind)) {
                    throw new UnusableInputException("--explain: rule '%s' judges each %s, but '%s' names a %s"
                            .formatted(rule.id(), words(judged), text, kind.word()));
                }
                return new Subject(kind, text.substring(colon + 1));
            }
        }
        if (judged.size() > 1) {
            throw new UnusableInputException("--explain: rule '%s' judges each %s; say which '%s' is, such as %s:%s"
                    .formatted(
                            rule.id(),
                            words(judged),
                            text,
                            judged.iterator().next().word(),
                            text));
        }
        return new Subject(judged.iterator().next(), text);
    }

    private static String words(Set<Subject.Kind> kinds) {
        return kinds.stream().map(Subject.Kind::word).collect(Collectors.joining(" and "));
    }
}
