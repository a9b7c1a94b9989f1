package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberStatus;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.policy.compound.SecretaryPuzzle.Someone;
import org.grassroots.tally.Census;

/** The source of a secretary, whose own facts stand on both sides, held against every way to learn what is unknown. */
class SecretarySourceProperties {
    private static final int MOST_COMPLETIONS = 2_000;
    private static final int MOST_STATES = 4_000;
    private static final SecretaryFromFirstRung TRAIT = SecretaryFromFirstRung.INSTANCE;

    private static Answer answer(SecretaryPuzzle puzzle) {
        Census census = Census.of(puzzle.register());
        return TRAIT.holds(branch(census), census);
    }

    private static CompoundBranch branch(Census census) {
        return census.register().branches().get(0);
    }

    private static List<Set<MissingFact>> sets(SecretaryPuzzle puzzle) {
        Census census = Census.of(puzzle.register());
        Deciders either = TRAIT.towardsYes(branch(census), census).or(TRAIT.towardsNo(branch(census), census));
        return either.sets(10_000).sets();
    }

    private final Referee<SecretaryPuzzle, Answer> referee =
            new Referee<>(SecretarySourceProperties::answer, Answer.UNKNOWN);

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void an_answer_is_given_exactly_where_all_completions_agree(@ForAll("puzzles") SecretaryPuzzle any) {
        SecretaryPuzzle puzzle = referee.settledUntil(any, MOST_COMPLETIONS);

        Set<Answer> ends = referee.ends(puzzle);
        if (ends.size() == 1) {
            assertThat(answer(puzzle)).isEqualTo(ends.iterator().next());
        } else {
            assertThat(answer(puzzle)).isEqualTo(Answer.UNKNOWN);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void decisive_sets_are_all_the_smallest_that_can_decide(@ForAll("puzzles") SecretaryPuzzle any) {
        SecretaryPuzzle puzzle = referee.settledUntil(any, MOST_STATES);
        if (answer(puzzle) == Answer.UNKNOWN) {
            assertThat(sets(puzzle)).doesNotHaveDuplicates().hasSameElementsAs(referee.smallestSets(puzzle));
        }
    }

    @Provide
    Arbitrary<SecretaryPuzzle> puzzles() {
        Arbitrary<Someone> someone = Combinators.combine(
                        Arbitraries.of(
                                MemberStatus.FULL, MemberStatus.FULL, MemberStatus.UNKNOWN, MemberStatus.PROBATIONARY),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of(Answer.YES, Answer.YES, Answer.UNKNOWN, Answer.NO),
                        Arbitraries.of(Answer.YES, Answer.UNKNOWN, Answer.NO))
                .as(Someone::new);
        Arbitrary<SecretaryPuzzle> organised = Combinators.combine(
                        someone.list().ofMinSize(2).ofMaxSize(3),
                        Arbitraries.of(List.<Integer>of(), List.<Integer>of(), List.of(0), List.of(1), List.of(0, 1))
                                .optional(),
                        Arbitraries.of(true, true, true, false))
                .as((people, committee, listed) -> new SecretaryPuzzle(people, committee, Answer.YES, listed, false));
        return Arbitraries.frequencyOf(
                Tuple.of(4, organised),
                Tuple.of(1, organised.map(puzzle -> without(puzzle, Answer.NO, Optional.of(List.of())))),
                Tuple.of(1, organised.map(puzzle -> without(puzzle, Answer.UNKNOWN, Optional.empty()))));
    }

    private static SecretaryPuzzle without(
            SecretaryPuzzle puzzle, Answer organised, Optional<List<Integer>> committee) {
        return new SecretaryPuzzle(puzzle.people(), committee, organised, puzzle.listed(), false);
    }
}
