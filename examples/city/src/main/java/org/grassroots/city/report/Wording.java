package org.grassroots.city.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.grassroots.area.PropertyService;
import org.grassroots.city.job.BranchNeed;
import org.grassroots.fact.Answer;
import org.grassroots.fact.DataClass;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.RetentionEnd;
import org.grassroots.plan.ledger.RetentionStart;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.check.RosterFinding;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.plan.team.Measure;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.LedgerAccess;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** The report's own words in both languages, from two files for each. */
public final class Wording {
    /** The enums whose constants have a word: {@code branchKind.formal} and the like. */
    static final List<Class<? extends Enum<?>>> ENUMS = List.of(
            Answer.class,
            BranchKind.class,
            BranchNeed.class,
            ColumnType.class,
            DataClass.class,
            DayOfWeek.class,
            ElementKind.class,
            Grade.class,
            Subject.Kind.class,
            LedgerAccess.class,
            Measure.class,
            OriginMark.class,
            PersonKind.class,
            PostRank.class,
            PropertyService.Kind.class,
            RetentionEnd.class,
            RetentionStart.class,
            RosterFinding.Grade.class,
            RosterRule.class,
            TeamRoster.State.class,
            Verdict.class);

    /** Those the report is written in; its button switches between two. */
    static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.SIMPLIFIED_CHINESE);

    private final Properties english = load(Language.ENGLISH);
    private final Properties chinese = load(Language.SIMPLIFIED_CHINESE);

    private static Properties load(Language language) {
        Properties words = new Properties();
        for (String bundle : List.of("report", "roster")) {
            load(bundle + "." + language.tag() + ".properties", words);
        }
        return words;
    }

    private static void load(String file, Properties words) {
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + file);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> keys(Language language) {
        return new TreeSet<>((language == Language.ENGLISH ? english : chinese).stringPropertyNames());
    }

    /**
     * The words of that key.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Text of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no wording has the key '" + key + "'"));
    }

    Optional<Text> find(String key) {
        String first = english.getProperty(key);
        String second = chinese.getProperty(key);
        checkArgument((first == null) == (second == null), "the wording '%s' is in one language only", key);
        return first == null || second == null ? Optional.empty() : Optional.of(Text.of(first, second));
    }

    /** The sentence of that key with its gaps filled. */
    public Text of(String key, Map<String, Text> gaps) {
        return TextPattern.of(of(key)).fill(gaps);
    }

    /** A day as the head of a table shows it, such as {@code Tue 06-30}. */
    public Text day(LocalDate day) {
        Text date = Text.same(day.toString().substring(day.toString().length() - 5));
        return of("roster.day", Map.of("weekday", of(day.getDayOfWeek()), "day", date));
    }

    /** The word of a constant that a reader sees. */
    public Text of(Enum<?> constant) {
        return of(key(constant));
    }

    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> outer = type.getEnclosingClass();
        String name = (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, name)
                + "."
                + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
    }
}
