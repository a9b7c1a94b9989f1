package org.grassroots.formation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/**
 * Proposes the organisation that the packs of an evaluator ask for, from the members and places of a register: which compound
 * gets a formal, joint or temporary branch, the officers of each, its groups and central households, and the organisation of
 * the community. Immutable and safe for use by several threads.
 *
 * <p>It proposes only what is missing. What is organised stays as it is, also where it is badly made: that is for a repair.
 * Applied, a proposal leaves no MUST rule unsatisfied but those it declares impossible, each with its certificate; and
 * proposing again proposes nothing more. The same members and places give the same proposal, in whatever order they are
 * listed. Who is unknown to count does not count. Of a register that lists no branches nor says that there are none, it takes
 * it that nothing is formed, and proposes to put that on record.
 *
 * <ul>
 *   <li>A compound with enough full members affiliated here gets a formal branch, with all members affiliated here who live
 *       there on its roll (branch regulations Art. 4); above the size of one branch it is divided by sections where each has
 *       enough.
 *   <li>Small compounds get a joint branch with neighbours (Art. 5), or a temporary one of those who live there or are
 *       deployed (Art. 8), as the packs in force accept and {@link FormationOptions#preference()} prefers. Joint branches
 *       leave as few compounds without as can be, are then as few, and then as close together as can be: exactly so for up
 *       to 15 small compounds that hang together, and never worse than by growing each to its nearest for more.
 *   <li>Secretaries come from the first circle that has a candidate: directly managed residents with standing, zeal and
 *       ability, the community's committee, in-service residents (Seed-000 §1.3).
 *   <li>Groups serve runs of neighbouring buildings, as short as members allow; central households cover runs of
 *       neighbouring households round their heads' homes.
 *   <li>Who is affiliated here and lives in no compound with a roll stands on that of the community organisation.
 * </ul>
 */
public final class Formation {
    private final Evaluator evaluator;
    private final FormationOptions options;
    private final Asked asked;

    private Formation(Evaluator evaluator, FormationOptions options) {
        this.evaluator = requireNonNull(evaluator, "evaluator");
        this.options = requireNonNull(options, "options");
        asked = Asked.of(evaluator);
    }

    /** By the packs and the day of the evaluator; elections, appointments and approvals are dated that day. */
    public static Formation of(Evaluator evaluator) {
        return new Formation(evaluator, FormationOptions.DEFAULT);
    }

    public static Formation of(Evaluator evaluator, FormationOptions options) {
        return new Formation(evaluator, options);
    }

    /** What is missing in the community, and what cannot be formed. */
    public Proposal propose(Register register) {
        Work work = new Work(asked, options, evaluator.day(), Town.of(register));
        tellUncertain(work);
        List<Planned> planned = BranchPlanner.plan(work);
        Officers officers = new Officers(work);
        boolean hasOrganisation = new OrganisationMaker(work).form(planned);
        new Vacancies(work, officers).fill();
        BranchMaker branches = new BranchMaker(work, officers, hasOrganisation);
        planned.forEach(branches::make);
        GroupMaker.form(work);
        CentralHouseholdMaker.form(work);
        Register after = work.draft().register();
        return Proposal.builder()
                .changes(work.draft().changes())
                .reasons(work.reasons())
                .impossible(Leftovers.reconcile(evaluator, after, work.impossible()))
                .notes(work.notes())
                .register(after)
                .build();
    }

    private static void tellUncertain(Work work) {
        for (Site site : work.town().sites()) {
            long uncertain = site.residents().stream()
                    .filter(member -> !Certificates.uncertain(member).isEmpty())
                    .count();
            if (uncertain > 0) {
                work.note(
                        site.subject(),
                        Text.of(
                                "In compound '" + site.id()
                                        + "', members of whom nobody recorded status or affiliation number " + uncertain
                                        + "; they were not counted.",
                                "小区“" + site.id() + "”有" + uncertain + "名党员的身份或组织关系未登记，未计入。"));
            }
        }
    }
}
