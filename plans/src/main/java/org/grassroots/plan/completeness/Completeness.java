package org.grassroots.plan.completeness;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.grassroots.member.PersonId;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;

/**
 * Checks plans of one template as a register is checked: what people have made of a plan is never refused, it is found.
 *
 * <p>Each cause is told once. An element of the template that is neither in the plan nor left out with a reason is one
 * finding, at its topmost path: its parts, and what names it, give none of their own. A team that lacks a post is not
 * asked for the owners of its duties or its span until the post is there, nor a plan that lacks a team for the owners of
 * its ledgers, who writes them, or the span of its command; nor is a ledger asked for who writes its columns while a step
 * of a team that may write it is lacking. What lies below something left out is left out with it. What people
 * added is no finding, but if they add a team it needs its chart and its posts like any other.
 *
 * <p>So, of an element of the template that is not below anything absent or left out: without it and its parts a plan has
 * exactly one finding at or below its path, and keeps every finding that names neither it nor a part of it, see
 * {@link PlanFinding#others()}; any further finding was there before for the same rule, path and people.
 *
 * <p>A span is that of a team's head over everybody else in the team, in all shifts together and with the deputy, and that
 * of the command over the teams.
 *
 * <p>The same items in another order give the same findings. Immutable and safe for use by several threads.
 */
public final class Completeness {
    private final TemplateIndex index;
    private final Parameter span;

    /** By the library's own span of 3 to 7. */
    public Completeness(PlanTemplate template) {
        this(template, shippedSpan());
    }

    /**
     * @param span  how many one supervisor may lead directly, a range that ends at 2 or more; on a day without a value
     *     spans are not looked at
     * @throws IllegalArgumentException if a value of the span is no such range
     */
    public Completeness(PlanTemplate template, Parameter span) {
        span.values()
                .forEach(value -> checkArgument(
                        value.limit() instanceof Limit.Range range
                                && range.value().high() >= 2,
                        "parameter '%s' must be a range that ends at 2 or more, was %s",
                        span.id(),
                        value.limit()));
        this.index = new TemplateIndex(template);
        this.span = span;
    }

    /** The library's own span, {@code plan.span}: 3 to 7. */
    public static Parameter shippedSpan() {
        return Spans.SHIPPED;
    }

    public PlanTemplate template() {
        return index.template;
    }

    /**
     * What is found of a plan by itself; whoever it names is taken to be known.
     *
     * @throws IllegalArgumentException if the plan was made of another template
     */
    public PlanCheck check(WorkingPlan plan) {
        return check(plan, person -> true);
    }

    /**
     * What is found of a plan in view of a register: whom the register does not have is not known.
     *
     * @param register  that of the plan's community
     * @throws IllegalArgumentException if the plan was made of another template, or for another community
     */
    public PlanCheck check(WorkingPlan plan, Register register) {
        checkArgument(
                plan.community().equals(register.community().id()),
                "the plan of compound '%s' is of community '%s', but the register is of '%s'",
                plan.compound(),
                plan.community(),
                register.community().id());
        return check(plan, person -> register.person(person).isPresent());
    }

    /**
     * What is found of all plans of a register together: each as by {@link #check(WorkingPlan, Register)}, and that every
     * compound has one overall plan, none missing and none twice. The order of the plans does not matter.
     *
     * @param plans  all there are; a plan of a compound or community that the register does not have is found, not refused
     * @throws IllegalArgumentException if a plan was made of another template
     */
    public RegisterCheck checkAll(Register register, List<WorkingPlan> plans) {
        return RegisterPlans.check(
                index,
                register,
                plans,
                plan -> check(plan, person -> register.person(person).isPresent()));
    }

    private PlanCheck check(WorkingPlan plan, Predicate<PersonId> isKnown) {
        checkArgument(
                plan.template().equals(index.template.id()),
                "the plan of compound '%s' was made of template '%s', so it cannot be checked by '%s'",
                plan.compound(),
                plan.template(),
                index.template.id());
        PlanView view = new PlanView(index, plan);
        Notes notes = new Notes(index, plan.compound());
        MissingElements.check(view, notes);
        TeamParts.check(view, notes);
        LedgerColumns.check(view, notes);
        Vacancies.check(view, notes);
        Map<String, AssignmentClarity> clarity = Assignments.check(view, notes, isKnown);
        Contradictions.check(view, notes);
        Spans.check(view, notes, span);
        return new PlanCheck(plan.compound(), notes.inOrder(), clarity);
    }
}
