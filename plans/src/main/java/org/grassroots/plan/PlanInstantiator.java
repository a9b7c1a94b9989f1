package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.parameter.BoundValue;
import org.grassroots.plan.staffing.Staffing;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Binds a template to compounds. The same register, compound, day and local data always give the same plan.
 *
 * <p>The parameters of the template get their {@linkplain PlanTemplate#values(List, java.util.Map, LocalDate) values as of
 * the day}, and the template of a plan is the bound one, whose texts and needs name no parameter. A parameter that is used
 * and has no value is refused: whoever makes a plan must know the local rules. A fact of the compound that is not known,
 * the number of people at risk among them, makes what depends on it pending instead.
 *
 * <p>An element that depends on a fact of the compound is left out if the fact is known not to hold, and pending if it is
 * not known. A post is pending if it is not known how many people it takes; it is staffed with the number that is certain.
 * A post that lacks people is pending too where members may live whom nobody has listed.
 * A seat is pending if it is not known who fills it. Everything else is included, even if nobody is found for it: that is
 * a vacancy, which says why.
 *
 * <p>Posts go to the members who live in the compound or belong to a branch that serves it, to the leading and street
 * cadres of its pairing, and to the helpers who serve it. Only what is known counts for them: who may be fit, trained or
 * a full member is treated as who is not. Seats are not posts: they take nobody's post away.
 * Each compound is staffed by itself: who serves several compounds may hold posts in each of them.
 * The order in which the register lists people changes nothing in who holds which post, and a post that lacks people comes
 * with the certificate that no other choice would fill more, if the staffing fills the most.
 */
public final class PlanInstantiator {
    private final PlanTemplate template;
    private final Staffing staffing;

    /** What the last call bound, kept because calls of a day mostly ask for the same; never an answer by itself. */
    private volatile @Nullable TemplateParts parts;

    /** Staffs posts by {@link Staffing#mostPostsFilled()}. */
    public PlanInstantiator(PlanTemplate template) {
        this(template, Staffing.mostPostsFilled());
    }

    /**
     * @param staffing  who takes which post; its choice changes nothing else in a plan but which posts lack people, and
     *     so which are pending where members may live whom nobody has listed
     */
    public PlanInstantiator(PlanTemplate template, Staffing staffing) {
        this.template = template;
        this.staffing = staffing;
    }

    /** As it was given: not bound to any values. */
    public PlanTemplate template() {
        return template;
    }

    /**
     * The plan of one compound.
     *
     * @param day  the day as of which it is made
     * @throws IllegalArgumentException if the register does not have the compound, or a parameter has no value on the day
     */
    public Plan instantiate(Register register, CompoundId compound, LocalDate day) {
        return instantiate(register, compound, day, LocalData.NONE);
    }

    /**
     * The plan of one compound, with local data.
     *
     * @param day  the day as of which it is made; presets give the values they have on that day
     * @throws IllegalArgumentException if the register does not have the compound; if a parameter that the template uses
     *     has no value on the day; if a value is of no parameter, or out of its bounds
     */
    public Plan instantiate(Register register, CompoundId compound, LocalDate day, LocalData local) {
        Compound found = register.compound(compound).orElse(null);
        checkArgument(
                found != null,
                "compound '%s' is not in the register of community '%s', which has %s compounds",
                compound,
                register.community().id(),
                register.community().compounds().size());
        return bind(parts(day, local), new CommunityPeople(register), found, day, local);
    }

    /**
     * The plan of every compound of the register, in its order; for several compounds faster than one by one.
     *
     * @param day  the day as of which they are made
     * @throws IllegalArgumentException if a parameter has no value on the day
     */
    public List<Plan> instantiateAll(Register register, LocalDate day) {
        return instantiateAll(register, day, LocalData.NONE);
    }

    /**
     * The plan of every compound of the register, in its order, with local data; for several compounds faster than one by
     * one.
     *
     * @param day  the day as of which they are made; presets give the values they have on that day
     * @throws IllegalArgumentException if a parameter that the template uses has no value on the day; if a value is of no
     *     parameter, or out of its bounds
     */
    public List<Plan> instantiateAll(Register register, LocalDate day, LocalData local) {
        TemplateParts bound = parts(day, local);
        CommunityPeople people = new CommunityPeople(register);
        return register.community().compounds().stream()
                .map(compound -> bind(bound, people, compound, day, local))
                .toList();
    }

    private TemplateParts parts(LocalDate day, LocalData local) {
        List<BoundValue> values = template.values(local.presets(), local.values(), day);
        TemplateParts last = parts;
        if (last == null || !last.values.equals(values)) {
            last = TemplateParts.of(template, values);
            parts = last;
        }
        return last;
    }

    private Plan bind(TemplateParts bound, CommunityPeople people, Compound compound, LocalDate day, LocalData local) {
        return new PlanBinding(bound, staffing, new CompoundFacts(people, compound, local)).plan(day);
    }
}
