package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.tally.Census;

/** Leading cadres in branches, held against every way to learn the lists that are missing. */
class CadresInBranchProperties {
    private static final List<Field> LISTS = List.of(Field.MEMBERS, Field.SECRETARIES, Field.DEPUTIES, Field.SEATS);
    /** Everybody who may turn out to be on a list. */
    private static final List<List<String>> SOME = List.of(
            List.of(),
            List.of("m1"),
            List.of("m2"),
            List.of("m3"),
            List.of("m1", "m2"),
            List.of("m1", "m3"),
            List.of("m2", "m3"),
            List.of("m1", "m2", "m3"));

    /**
     * What is known of one branch.
     *
     * @param lists  who is on each list that is known
     */
    private record SomeBranch(Map<Field, List<String>> lists) {
        List<Field> open() {
            return LISTS.stream().filter(field -> !lists.containsKey(field)).toList();
        }

        SomeBranch with(Field field, List<String> people) {
            Map<Field, List<String>> more = new LinkedHashMap<>(lists);
            more.put(field, people);
            return new SomeBranch(more);
        }

        CompoundBranch.Builder facts(CompoundBranch.Builder branch) {
            return branch.members(listing(Field.MEMBERS).orElse(Listing.unknown()))
                    .secretaries(officers(Field.SECRETARIES))
                    .deputies(officers(Field.DEPUTIES))
                    .committee(Known.of(new Committee(seats())));
        }

        private Optional<Listing<MemberId>> listing(Field field) {
            return Optional.ofNullable(lists.get(field)).map(CadresInBranchProperties::members);
        }

        private Listing<Officer> officers(Field field) {
            return listing(field)
                    .map(people -> Listing.<Officer>of(
                            people.items().stream().map(Officer::of).toList()))
                    .orElse(Listing.unknown());
        }

        private Listing<CommitteeSeat> seats() {
            return listing(Field.SEATS)
                    .map(people -> Listing.<CommitteeSeat>of(people.items().stream()
                            .map(member -> CommitteeSeat.builder()
                                    .member(member)
                                    .addPosts(CommitteePost.ORDINARY)
                                    .build())
                            .toList()))
                    .orElse(Listing.unknown());
        }
    }

    /**
     * Two branches, or an unknown number of them, and the cadres of the compound's pairing, where they are known.
     *
     * @param wanted  how many cadres are enough
     */
    private record Puzzle(int wanted, Optional<List<SomeBranch>> branches, Optional<List<String>> cadres)
            implements Referee.Unfinished<Puzzle> {

        private Map<MissingFact, List<Puzzle>> learn() {
            Map<MissingFact, List<Puzzle>> learned = new LinkedHashMap<>();
            if (branches.isEmpty()) {
                List<Puzzle> later = new ArrayList<>();
                later.add(new Puzzle(wanted, Optional.of(List.of()), cadres));
                for (List<String> people : SOME) {
                    SomeBranch made = new SomeBranch(Map.of());
                    for (Field list : LISTS) {
                        made = made.with(list, people);
                    }
                    later.add(new Puzzle(wanted, Optional.of(List.of(made)), cadres));
                }
                learned.put(Shipped.of(Shipped.K1, Field.BRANCHES), later);
            }
            List<SomeBranch> known = branches.orElse(List.of());
            for (int number = 0; number < known.size(); number++) {
                for (Field list : known.get(number).open()) {
                    Subject branch = Subject.of(Subject.Kind.BRANCH, BranchId.of("b" + number));
                    List<Puzzle> later = new ArrayList<>();
                    for (List<String> people : SOME) {
                        List<SomeBranch> changed = new ArrayList<>(known);
                        changed.set(number, known.get(number).with(list, people));
                        later.add(new Puzzle(wanted, Optional.of(changed), cadres));
                    }
                    learned.put(new MissingFact(branch, list), later);
                }
            }
            if (cadres.isEmpty()) {
                learned.put(
                        Shipped.of(Shipped.C1, Field.LEADING_CADRES),
                        SOME.stream()
                                .map(people -> new Puzzle(wanted, branches, Optional.of(people)))
                                .toList());
            }
            return learned;
        }

        @Override
        public List<MissingFact> open() {
            return List.copyOf(learn().keySet());
        }

        @Override
        public List<Puzzle> learn(MissingFact fact) {
            return learn().get(fact);
        }

        Register register() {
            Registers registers = Registers.compound("c1").full(3);
            branches.ifPresent(known -> {
                registers.noBranch();
                for (int number = 0; number < known.size(); number++) {
                    registers.branch("b" + number, BranchKind.TEMPORARY, known.get(number)::facts);
                }
            });
            CompoundPairing pairing = CompoundPairing.builder()
                    .compound(CompoundId.of("c1"))
                    .leadingCadres(cadres.map(CadresInBranchProperties::members).orElse(Listing.unknown()))
                    .build();
            return registers
                    .pairings(Pairings.builder().compounds(Listing.of(pairing)).build())
                    .build();
        }

        Answer answer() {
            Census census = Census.of(register());
            return new CadresInBranch(wanted).holds(compound(census), census);
        }

        List<Set<MissingFact>> sets() {
            Census census = Census.of(register());
            CadresInBranch trait = new CadresInBranch(wanted);
            Deciders either = trait.towardsYes(compound(census), census).or(trait.towardsNo(compound(census), census));
            return either.sets(1_000).sets();
        }

        private static Compound compound(Census census) {
            return census.register().community().compounds().get(0);
        }
    }

    private static Listing<MemberId> members(List<String> names) {
        return Listing.of(names.stream().map(MemberId::of).toList());
    }

    private final Referee<Puzzle, Answer> referee = new Referee<>(Puzzle::answer, Answer.UNKNOWN);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_answer_is_given_exactly_where_all_completions_agree(@ForAll("puzzles") Puzzle any) {
        Puzzle puzzle = referee.settledUntil(any, 3_000);

        Set<Answer> ends = referee.ends(puzzle);
        assertThat(puzzle.answer()).isEqualTo(ends.size() == 1 ? ends.iterator().next() : Answer.UNKNOWN);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void decisive_sets_are_all_the_smallest_that_can_decide(@ForAll("puzzles") Puzzle any) {
        Puzzle puzzle = referee.settledUntil(any, 3_000);
        if (puzzle.answer() == Answer.UNKNOWN) {
            assertThat(puzzle.sets()).doesNotHaveDuplicates().hasSameElementsAs(referee.smallestSets(puzzle));
        }
    }

    @Provide
    Arbitrary<Puzzle> puzzles() {
        Arbitrary<List<String>> people =
                Arbitraries.of(List.of(), List.of(), List.of("m1"), List.of("m2"), List.of("m1", "m3"));
        Arbitrary<SomeBranch> branch =
                Arbitraries.maps(Arbitraries.of(LISTS), people).ofMinSize(2).map(SomeBranch::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        branch.list().ofMaxSize(2).optional(0.85),
                        people.optional(0.7))
                .as(Puzzle::new);
    }
}
