package org.grassroots.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.member.PersonId;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.PlanItem;
import org.jspecify.annotations.Nullable;

/** What of an edit must be found again after a merge. */
final class Edits {
    private Edits() {}

    static void assertStands(@Nullable PlanItem before, PlanItem edited, PlanItem merged) {
        for (ItemField field : ItemField.values()) {
            if (before == null || !field.isSame(before, edited)) {
                assertThat(field.isSame(edited, merged))
                        .as("%s of %s", field, edited.path())
                        .isTrue();
            }
        }
        List<Holder> people = before == null ? List.of() : before.people();
        assertStand(people, edited.people(), merged.people());
        assertStand(before == null ? List.of() : before.backups(), edited.backups(), merged.backups());
        List<?> links = before == null ? List.of() : before.links();
        assertThat(edited.links().stream().filter(link -> !links.contains(link)))
                .allMatch(merged.links()::contains);
        assertThat(links.stream().filter(link -> !edited.links().contains(link)))
                .noneMatch(merged.links()::contains);
    }

    private static void assertStand(List<Holder> before, List<Holder> edited, List<Holder> merged) {
        assertThat(edited.stream().filter(holder -> !before.contains(holder))).allMatch(merged::contains);
        Set<PersonId> out = Sets.difference(people(before), people(edited));
        assertThat(Sets.intersection(out, people(merged))).isEmpty();
    }

    static Set<PersonId> people(List<Holder> holders) {
        return holders.stream().map(Holder::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
