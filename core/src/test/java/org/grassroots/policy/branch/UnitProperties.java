package org.grassroots.policy.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.policy.Referee;
import org.grassroots.policy.TestPacks;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.text.Text;

/** What may turn out of those who live in the units of a branch, tried in full, for the rules that count them. */
@Domain(Neighbourhoods.class)
@Domain(DomainContext.Global.class)
class UnitProperties {
    private static final int MOST_STATES = 300;

    private static Referee<Neighbourhood, CompoundBranch> referee(BasicRule<CompoundBranch> rule, int least) {
        LocalDate day = TestPacks.DAY;
        Parameter number = new Parameter(
                "least",
                Text.of("members", "名"),
                List.of(new DatedLimit(day, Optional.empty(), new Limit.Count(least), TestPacks.branchRegulations(5))));
        Limits limits = Limits.on(day, Map.of("minFullMembers", number)).orElseThrow();
        return new Referee<>(rule.requirement(limits)) {
            @Override
            protected CompoundBranch subject(Neighbourhood known) {
                return known.census().register().branches().get(0);
            }

            @Override
            protected Census census(Neighbourhood known) {
                return known.census();
            }

            @Override
            protected List<MissingFact> open(Neighbourhood known) {
                return known.open();
            }

            @Override
            protected List<Neighbourhood> learn(Neighbourhood known, MissingFact fact) {
                return known.learn(fact);
            }
        };
    }

    /** Learns facts from the last on until the ways to learn or leave the rest can all be tried. */
    private static Neighbourhood settled(Neighbourhood any) {
        Neighbourhood settled = any;
        while (ways(settled) > MOST_STATES) {
            List<MissingFact> open = settled.open();
            settled = settled.learn(open.get(open.size() - 1)).get(0);
        }
        return settled;
    }

    private static long ways(Neighbourhood known) {
        long ways = 1;
        for (MissingFact fact : known.open()) {
            ways *= known.learn(fact).size() + 1;
        }
        return ways;
    }

    private static void judge(BasicRule<CompoundBranch> rule, int least, Neighbourhood any) {
        Referee<Neighbourhood, CompoundBranch> referee = referee(rule, least);
        Neighbourhood known = settled(any);
        referee.checkVerdicts(known);
        referee.checkExplanations(known);
        referee.checkDecisive(known);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_basis_of_a_joint_branch_is_told_exactly_and_so_is_what_would_decide_it(
            @ForAll Neighbourhood any, @ForAll @IntRange(min = 2, max = 3) int least) {
        judge(new JointBasis(), least, any);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_members_of_a_temporary_branch_are_told_exactly_and_so_is_what_would_decide_them(
            @ForAll Neighbourhood any, @ForAll @IntRange(min = 2, max = 3) int least) {
        judge(new TemporaryMinMembers(), least, any);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void counts_agree_with_their_tallies(@ForAll Neighbourhood known) {
        Census census = known.census();
        CompoundBranch branch = census.register().branches().get(0);
        List<Countable<CompoundBranch>> countables =
                List.of(new UnitsServed(), new FullMembersOfUnits(), new UnitsLargeEnough(2), new FullMembersAtHand());

        countables.forEach(
                countable -> assertThat(countable.tally(branch, census).count())
                        .as(countable.name())
                        .isEqualTo(countable.bounds(branch, census)));
    }
}
