package org.grassroots.plan.merge;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Predicate;
import org.grassroots.member.PersonId;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.Renames;
import org.grassroots.plan.template.StaffingLimit;
import org.grassroots.plan.working.WorkingPlan;

/**
 * Brings a newer plan of a compound, made of a newer template or of a changed register, into the plan that people have
 * edited.
 *
 * <p>Whatever only one side has changed is taken from it: each field of an item, each person in a post or seat, each link,
 * the order of the parts of a thing. Where both have changed the same, what people have done stands and the conflict is
 * told. Items that people have added stay; items that they have removed stay removed. What vanishes with an element of the
 * template, though people had edited or staffed it, is told with all it held. Nobody is put a second time into a team or
 * seat into which people have put him or her. What names the plan (version, day, name of the compound, branch) is that of
 * the newer one. Merging the same newer plan once more changes nothing.
 *
 * <p>The order of items counts only among those that are parts of the same thing. Immutable and safe for use by several
 * threads.
 */
public final class PlanMerge {
    private final StaffingLimit limit;
    private final Renames renames;
    private final Predicate<PersonId> gone;

    private PlanMerge(StaffingLimit limit, Renames renames, Predicate<PersonId> gone) {
        this.limit = limit;
        this.renames = renames;
        this.gone = gone;
    }

    /**
     * A merge into plans of this template, with its limit of posts and what it has renamed.
     *
     * @param newer  the template of the newer plans
     */
    public static PlanMerge into(PlanTemplate newer) {
        return within(newer.staffing()).withRenames(newer.renames());
    }

    /**
     * A merge in which nothing was renamed and nobody is gone.
     *
     * @param limit  how many posts one may hold; who holds more is told
     */
    public static PlanMerge within(StaffingLimit limit) {
        return new PlanMerge(limit, Renames.NONE, person -> false);
    }

    /**
     * The same merge, in which elements have new paths. It looks at them only if the plans are of different versions of
     * the template.
     */
    public PlanMerge withRenames(Renames renames) {
        return new PlanMerge(limit, renames, gone);
    }

    /**
     * The same merge, which takes people out who are gone, unless the newer plan itself names them there.
     *
     * @param gone  such as whoever was in the old register and is not in the new one
     */
    public PlanMerge withoutThose(Predicate<PersonId> gone) {
        return new PlanMerge(limit, renames, gone);
    }

    /**
     * @param base  the plan as it was before people edited it: made of the same version of the template as the edited one,
     *     which may be done again from the old template and register
     * @param edited  the plan as people have edited it
     * @param fresh  the newer plan
     * @throws IllegalArgumentException if the three are not of the same compound and template, or base and edited not of
     *     the same version
     */
    public MergeResult merge(WorkingPlan base, WorkingPlan edited, WorkingPlan fresh) {
        checkSame(base, edited);
        checkSame(edited, fresh);
        checkArgument(
                base.templateVersion().equals(edited.templateVersion()),
                "the plan before and after editing must be of the same version of the template, were of %s and %s",
                base.templateVersion(),
                edited.templateVersion());
        boolean sameVersion = edited.templateVersion().equals(fresh.templateVersion());
        Relocation relocation = new Relocation(sameVersion ? Renames.NONE : renames, base.items(), edited.items());
        return new Merging(limit, gone, relocation, base, edited, fresh).result();
    }

    private static void checkSame(WorkingPlan one, WorkingPlan other) {
        checkArgument(
                one.template().equals(other.template())
                        && one.community().equals(other.community())
                        && one.compound().equals(other.compound()),
                "plans to be merged must be of the same template and compound, were '%s' for '%s' of '%s' and '%s' for '%s'"
                        + " of '%s'",
                one.template(),
                one.compound(),
                one.community(),
                other.template(),
                other.compound(),
                other.community());
    }
}
