package org.grassroots.plan.completeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.area.CompoundId;
import org.grassroots.condition.Quantity;
import org.grassroots.member.PersonId;
import org.grassroots.text.Text;

/** Gathers the findings of one plan and brings them into their order. */
final class Notes {
    private final TemplateIndex index;
    private final CompoundId compound;
    private final List<PlanFinding> findings = new ArrayList<>();

    Notes(TemplateIndex index, CompoundId compound) {
        this.index = index;
        this.compound = compound;
    }

    /** A finding of the rule's grade that needs only its others, people and cure, if any. */
    PlanFinding.Builder of(PlanRule rule, String path, int observed, int required, Text unit, Text message) {
        return PlanFinding.builder()
                .rule(rule)
                .compound(compound)
                .path(path)
                .grade(rule.grade())
                .observed(Quantity.of(observed))
                .required(Quantity.of(required))
                .unit(unit)
                .citation(rule.citation())
                .message(message);
    }

    void add(PlanFinding.Builder finding) {
        findings.add(finding.build());
    }

    /** In the order of the template, each once, without the path of the finding. */
    List<String> sorted(Collection<String> paths, String path) {
        return paths.stream()
                .filter(one -> !one.equals(path))
                .distinct()
                .sorted(byPath())
                .toList();
    }

    static List<PersonId> sortedPeople(Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    List<PlanFinding> inOrder() {
        return findings.stream()
                .sorted(Comparator.comparing(PlanFinding::path, byPath())
                        .thenComparing(PlanFinding::rule)
                        .thenComparing(Notes::who))
                .toList();
    }

    private static String who(PlanFinding finding) {
        return finding.people().stream().map(PersonId::value).collect(Collectors.joining(" "));
    }

    private Comparator<String> byPath() {
        return Comparator.<String>comparingInt(index::order).thenComparing(Comparator.naturalOrder());
    }
}
