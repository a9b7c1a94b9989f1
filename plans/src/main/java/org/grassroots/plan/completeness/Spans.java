package org.grassroots.plan.completeness;

import static org.grassroots.plan.completeness.CheckWords.PEOPLE;
import static org.grassroots.plan.completeness.CheckWords.TEAMS;
import static org.grassroots.plan.completeness.CheckWords.number;

import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.condition.Quantity;
import org.grassroots.fact.Interval;
import org.grassroots.member.PersonId;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.plan.completeness.PlanView.Placed;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.Holder;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/**
 * How many a supervisor has directly under him: a head the people of the team, the command the teams. A deputy stands in
 * for the head and has nobody but in a sector, which is what the cure makes.
 */
final class Spans {
    static final Parameter SHIPPED = new Parameter(
            "plan.span",
            Text.of("directly under one supervisor", "一名负责人直接带领"),
            List.of(new DatedLimit(
                    LocalDate.of(2020, 1, 1),
                    Optional.empty(),
                    new Limit.Range(new Interval(3, 7)),
                    Citation.of(
                            Text.of("The library's own suggestion", "本库建议"),
                            Text.of("three to seven; number and first day by library default", "三至七个；数量和起始日期为本库默认")))));

    private static final TextPattern WIDE = TextPattern.of(Text.of(
            "the {name} has {count} directly under it, and {high} at the most can be led well; smallest cure: {cure}",
            "{name}直接带领{count}个，以不超过{high}个为宜；最小调整：{cure}"));
    private static final TextPattern WIDE_WITHOUT_CURE = TextPattern.of(Text.of(
            "the {name} has {count} directly under it, and {high} at the most can be led well",
            "{name}直接带领{count}个，以不超过{high}个为宜"));
    private static final TextPattern NARROW = TextPattern.of(Text.of(
            "the {name} has {count} directly under it, fewer than {low}: they can be led along with others",
            "{name}直接带领{count}个，不足{low}个：可与其他小组合并带领"));

    private final PlanView view;
    private final Notes notes;
    private final Interval span;
    private final Citation citation;

    private Spans(PlanView view, Notes notes, Interval span, Citation citation) {
        this.view = view;
        this.notes = notes;
        this.span = span;
        this.citation = citation;
    }

    /** Says nothing on a day on which the parameter has no value. */
    static void check(PlanView view, Notes notes, Parameter parameter) {
        DatedLimit inForce = parameter.on(view.plan.day()).orElse(null);
        if (inForce != null && inForce.limit() instanceof Limit.Range range) {
            Spans spans = new Spans(view, notes, range.value(), inForce.citation());
            spans.checkCommand();
            ListMultimap<String, Placed> posts = view.posts();
            view.index.teams.values().forEach(team -> spans.checkTeam(team, posts.get(team.path())));
        }
    }

    /** The teams that stand; while one is absent it is not known how many there will be. */
    private void checkCommand() {
        Set<String> paths = view.index.teams.keySet();
        List<String> standing = view.standing(ElementKind.SPECIAL_PLAN).stream()
                .map(Placed::path)
                .toList();
        List<String> overall = view.standing(ElementKind.OVERALL_PLAN).stream()
                .filter(one -> one.entry().isPresent())
                .map(Placed::path)
                .toList();
        if (!overall.isEmpty() && paths.stream().noneMatch(view::isAbsent)) {
            Set<String> looked = new LinkedHashSet<>(paths);
            looked.addAll(standing);
            note(overall.get(0), ElementKind.OVERALL_PLAN, standing.size(), standing.size(), TEAMS, looked);
        }
    }

    /**
     * Whoever stands in a post of the team beside the head, in all shifts together. Too few are only those who are too few
     * when every post is filled: a vacancy is told of by itself.
     */
    private void checkTeam(TemplateIndex.Team team, List<Placed> posts) {
        List<Placed> leading = posts.stream().filter(Placed::isHead).toList();
        if (leading.size() != 1 || team.posts().stream().anyMatch(view::isAbsent)) {
            return;
        }
        String head = leading.get(0).path();
        Set<PersonId> heads = new LinkedHashSet<>();
        Set<PersonId> people = new LinkedHashSet<>();
        Set<String> looked = new LinkedHashSet<>(team.posts());
        looked.add(team.path());
        long atFullStrength = 0;
        for (Placed post : posts) {
            Set<PersonId> of = post.path().equals(head) ? heads : people;
            post.item().people().stream().map(Holder::person).forEach(of::add);
            looked.add(post.path());
            if (of == people) {
                atFullStrength += Math.max(
                        Vacancies.holders(post.item()), Vacancies.needed(post).high());
            }
        }
        people.removeAll(heads);
        note(
                head,
                ElementKind.POST,
                people.size(),
                (int) Math.max(people.size(), Math.min(Integer.MAX_VALUE, atFullStrength)),
                PEOPLE,
                looked);
    }

    private void note(String path, ElementKind kind, int count, int atFullStrength, Text unit, Set<String> looked) {
        boolean isNarrow = atFullStrength > 0 && atFullStrength < span.low();
        if (!isNarrow && count <= span.high()) {
            return;
        }
        Optional<SpanCure> cure = SpanCure.of(count, span);
        Map<String, Text> values = Map.of(
                "name",
                view.index.name(path, kind),
                "count",
                number(count),
                "low",
                number(span.low()),
                "high",
                number(span.high()),
                "cure",
                cure.map(SpanCure::text).orElse(unit));
        TextPattern pattern = isNarrow ? NARROW : cure.isPresent() ? WIDE : WIDE_WITHOUT_CURE;
        notes.add(notes.of(PlanRule.SPAN, path, count, span.high(), unit, pattern.fill(values))
                .required(Quantity.of(span))
                .citation(citation)
                .cure(cure)
                .others(notes.sorted(looked, path)));
    }
}
