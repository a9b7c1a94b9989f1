package org.grassroots.plan.merge;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import org.grassroots.member.PersonId;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;

/** Finds who holds too many posts. */
final class OverLimits {
    private OverLimits() {}

    static List<OverLimit> of(WorkingPlan plan, int limit) {
        ListMultimap<PersonId, String> posts =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (PlanItem item : plan.items()) {
            if (item.kind() == ElementKind.POST) {
                for (Holder holder : item.people()) {
                    posts.put(holder.person(), item.path());
                }
            }
        }
        return posts.keySet().stream()
                .filter(person -> posts.get(person).size() > limit)
                .map(person -> new OverLimit(person, posts.get(person), limit))
                .toList();
    }
}
