package org.grassroots.policy.branch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberStatus;
import org.grassroots.organisation.BranchKind;
import org.grassroots.policy.branch.Neighbourhood.Home;
import org.grassroots.policy.branch.Neighbourhood.Someone;

/** Neighbourhoods of up to six people, of whom most is known. */
class Neighbourhoods extends DomainContextBase {

    @Provide
    Arbitrary<Neighbourhood> neighbourhoods() {
        Arbitrary<Map<String, String>> sections =
                Arbitraries.maps(Arbitraries.of("u1", "u2"), Arbitraries.of("east", "west", "north"));
        Arbitrary<Set<String>> unlisted = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Set.of())),
                Tuple.of(1, Arbitraries.of("c1", "c2").set()));
        return someone()
                .list()
                .ofMaxSize(6)
                .flatMap(people -> Combinators.combine(
                                sections,
                                unlisted,
                                Arbitraries.of(true, false),
                                Arbitraries.of(BranchKind.JOINT, BranchKind.TEMPORARY),
                                taking(people.size()))
                        .as((told, hidden, westToo, kind, listed) ->
                                new Neighbourhood(people, told, hidden, westToo, kind, listed)));
    }

    private static Arbitrary<Someone> someone() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, MemberStatus.FULL),
                                Tuple.of(2, MemberStatus.UNKNOWN),
                                Tuple.of(1, MemberStatus.PROBATIONARY)),
                        Arbitraries.frequency(
                                Tuple.of(8, Affiliation.HERE),
                                Tuple.of(1, Affiliation.UNKNOWN),
                                Tuple.of(1, Affiliation.ELSEWHERE)),
                        Arbitraries.of(Home.class))
                .as(Someone::new);
    }

    /** A list whose members are missing says nothing of a joint branch's units, and is open for a temporary one. */
    private static Arbitrary<Optional<List<String>>> taking(int people) {
        Arbitrary<List<String>> some = people == 0
                ? Arbitraries.just(List.of())
                : Arbitraries.integers()
                        .between(0, people - 1)
                        .map(number -> "m" + number)
                        .list()
                        .uniqueElements()
                        .ofMaxSize(2);
        return some.optional(0.7);
    }
}
