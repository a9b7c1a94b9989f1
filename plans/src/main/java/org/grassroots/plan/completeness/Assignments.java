package org.grassroots.plan.completeness;

import static org.grassroots.plan.completeness.CheckWords.ASSIGNMENTS;
import static org.grassroots.plan.completeness.CheckWords.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.grassroots.member.PersonId;
import org.grassroots.plan.completeness.PlanView.Placed;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.ItemLink.Role;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** The four-clear test of every assignment: who, when, where and what for. */
final class Assignments {
    private static final TextPattern PERSON = TextPattern.of(
            Text.of("{count} of those who hold the {name} are not in the register", "担任{name}的人员中有{count}人不在台账内"));
    private static final TextPattern TIME = TextPattern.of(Text.of(
            "for {count} of those who hold the {name} no shift is stated that it has; it has {shifts}",
            "担任{name}的人员中有{count}人未载明有效班次；该岗位设{shifts}个班次"));
    private static final TextPattern POST = TextPattern.of(Text.of(
            "assigned to the {name}: {count}; but it is no post of the plan or is left out",
            "有{count}人被安排到{name}，但它不是预案中的岗位或已被略去"));
    private static final TextPattern DUTY =
            TextPattern.of(Text.of("held by {count}: the {name}; but it has no duty", "有{count}人担任{name}，但该岗位没有职责"));

    private final PlanView view;
    private final Notes notes;
    private final Predicate<PersonId> isKnown;
    private final Map<String, AssignmentClarity> clarity = new LinkedHashMap<>();

    private Assignments(PlanView view, Notes notes, Predicate<PersonId> isKnown) {
        this.view = view;
        this.notes = notes;
        this.isKnown = isKnown;
    }

    /** The counts of each team that has assignments, in the order of the plan's posts. */
    static Map<String, AssignmentClarity> check(PlanView view, Notes notes, Predicate<PersonId> isKnown) {
        Assignments assignments = new Assignments(view, notes, isKnown);
        for (Placed placed : view.all()) {
            List<Holder> holders = new ArrayList<>(placed.item().people());
            holders.addAll(placed.item().backups());
            if (!holders.isEmpty()) {
                assignments.check(placed, holders);
            }
        }
        return assignments.clarity;
    }

    private void check(Placed placed, List<Holder> holders) {
        boolean isPost = placed.kind() == ElementKind.POST;
        boolean hasPlace = placed.isStanding() && (isPost || placed.kind() == ElementKind.SEAT);
        List<String> duties = isPost ? placed.links(Role.DUTY) : List.of();
        boolean hasDuty = duties.stream().anyMatch(view::isStanding);
        int shifts = placed.shifts();
        if (!hasPlace) {
            note(PlanRule.ASSIGNMENT_POST, placed, holders, holder -> false, POST, shifts, List.of());
        } else {
            note(PlanRule.ASSIGNMENT_PERSON, placed, holders, this::isKnown, PERSON, shifts, List.of());
            if (isPost) {
                note(
                        PlanRule.ASSIGNMENT_TIME,
                        placed,
                        holders,
                        holder -> isOn(holder, shifts),
                        TIME,
                        shifts,
                        List.of());
                // A duty that is absent or unknown is told of by itself.
                boolean mayHaveDuty = hasDuty || duties.stream().anyMatch(duty -> !view.isOmitted(duty));
                note(PlanRule.ASSIGNMENT_DUTY, placed, holders, holder -> mayHaveDuty, DUTY, shifts, duties);
            }
        }
        if (isPost) {
            holders.stream()
                    .map(holder -> one(isKnown(holder), isOn(holder, shifts), hasPlace, hasDuty))
                    .forEach(one -> clarity.merge(placed.team(), one, AssignmentClarity::plus));
        }
    }

    private boolean isKnown(Holder holder) {
        return isKnown.test(holder.person());
    }

    /**
     * Whether it is clear when: of a post with one shift it is all the time that the team is on.
     *
     * @param shifts  how many the post has; 0 if nobody has said, so that any will do
     */
    private static boolean isOn(Holder holder, int shifts) {
        return holder.shift().isEmpty()
                ? shifts <= 1
                : shifts == 0 || holder.shift().getAsInt() <= shifts;
    }

    private static AssignmentClarity one(boolean person, boolean time, boolean post, boolean duty) {
        return new AssignmentClarity(
                1, person ? 1 : 0, time ? 1 : 0, post ? 1 : 0, duty ? 1 : 0, person && time && post && duty ? 1 : 0);
    }

    private void note(
            PlanRule rule,
            Placed placed,
            List<Holder> holders,
            Predicate<Holder> isClear,
            TextPattern pattern,
            int shifts,
            List<String> others) {
        List<PersonId> unclear = Notes.sortedPeople(
                holders.stream().filter(isClear.negate()).map(Holder::person).toList());
        if (!unclear.isEmpty()) {
            int clear = (int) holders.stream().filter(isClear).count();
            Text message = pattern.fill(Map.of(
                    "count",
                    number(unclear.size()),
                    "name",
                    view.index.name(placed.path(), placed.kind()),
                    "shifts",
                    number(shifts)));
            notes.add(notes.of(rule, placed.path(), clear, holders.size(), ASSIGNMENTS, message)
                    .people(unclear)
                    .others(notes.sorted(others, placed.path())));
        }
    }
}
