package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.staffing.Staffing;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.register.Register;

/**
 * Binds a template to compounds. The same register, compound and day always give the same plan.
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
 */
public final class PlanInstantiator {
    private final PlanTemplate template;
    private final Staffing staffing;
    private final TemplateParts parts;

    /** Staffs posts by {@link Staffing#fewestPostsFirst()}. */
    public PlanInstantiator(PlanTemplate template) {
        this(template, Staffing.fewestPostsFirst());
    }

    /**
     * @param staffing  who takes which post; its choice changes nothing else in a plan but which posts lack people, and
     *     so which are pending where members may live whom nobody has listed
     */
    public PlanInstantiator(PlanTemplate template, Staffing staffing) {
        this.template = template;
        this.staffing = staffing;
        this.parts = new TemplateParts(template);
    }

    public PlanTemplate template() {
        return template;
    }

    /**
     * The plan of one compound.
     *
     * @param day  the day as of which it is made
     * @throws IllegalArgumentException if the register does not have the compound
     */
    public Plan instantiate(Register register, CompoundId compound, LocalDate day) {
        Compound found = register.compound(compound).orElse(null);
        checkArgument(
                found != null,
                "compound '%s' is not in the register of community '%s', which has %s compounds",
                compound,
                register.community().id(),
                register.community().compounds().size());
        return bind(new CommunityPeople(register), found, day);
    }

    /**
     * The plan of every compound of the register, in its order; for several compounds faster than one by one.
     *
     * @param day  the day as of which they are made
     */
    public List<Plan> instantiateAll(Register register, LocalDate day) {
        CommunityPeople people = new CommunityPeople(register);
        return register.community().compounds().stream()
                .map(compound -> bind(people, compound, day))
                .toList();
    }

    private Plan bind(CommunityPeople people, Compound compound, LocalDate day) {
        return new PlanBinding(parts, staffing, new CompoundFacts(people, compound)).plan(day);
    }
}
