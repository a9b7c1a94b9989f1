package org.grassroots.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.grassroots.fact.Answer;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberStatus;
import org.grassroots.organisation.BranchKind;
import org.grassroots.policy.Puzzle.Home;
import org.grassroots.policy.Puzzle.SomeBranch;
import org.grassroots.policy.Puzzle.Someone;

/** Registers of up to four people and two branches, with any of their facts unknown. */
class Puzzles extends DomainContextBase {

    @Provide
    Arbitrary<Puzzle> puzzles() {
        Arbitrary<List<Someone>> people = people().list().ofMaxSize(4);
        return people.flatMap(some -> Combinators.combine(
                        branch(some.size()).list().ofMaxSize(2).optional(0.8),
                        Arbitraries.integers()
                                .between(0, Puzzle.COMPOUNDS - 1)
                                .set()
                                .ofMaxSize(1))
                .as((branches, notListed) -> new Puzzle(some, branches, notListed)));
    }

    private static Arbitrary<Someone> people() {
        return Combinators.combine(
                        Arbitraries.of(MemberStatus.class),
                        Arbitraries.of(Affiliation.class),
                        Arbitraries.of(Home.class),
                        Arbitraries.of(Puzzle.LONG_AGO.minusYears(1), Puzzle.LATELY.minusMonths(1))
                                .optional(),
                        Arbitraries.of(Puzzle.LONG_AGO, Puzzle.LATELY).optional())
                .as(Puzzles::someone);
    }

    /** Only a full member has a day of full membership, and none before admission. */
    private static Someone someone(
            MemberStatus status,
            Affiliation affiliation,
            Home home,
            Optional<LocalDate> admitted,
            Optional<LocalDate> fullSince) {
        Optional<LocalDate> possible =
                fullSince.filter(day -> status == MemberStatus.FULL).filter(day -> !day.isBefore(admitted.orElse(day)));
        return new Someone(status, affiliation, home, admitted, possible);
    }

    private static Arbitrary<SomeBranch> branch(int people) {
        return Combinators.combine(
                        Arbitraries.of(BranchKind.class),
                        Arbitraries.integers().between(0, Puzzle.COMPOUNDS - 1),
                        some(people, people),
                        some(people, 2),
                        Arbitraries.of(Answer.class))
                .as(SomeBranch::new);
    }

    private static Arbitrary<Optional<List<String>>> some(int people, int atMost) {
        List<String> ids = IntStream.range(0, people).mapToObj(Puzzle::member).toList();
        return ids.isEmpty()
                ? Arbitraries.of(List.of(Optional.empty(), Optional.of(List.of())))
                : Arbitraries.of(ids)
                        .list()
                        .uniqueElements()
                        .ofMaxSize(Math.min(people, atMost))
                        .optional(0.7);
    }
}
