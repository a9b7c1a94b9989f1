package org.grassroots.policy.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.policy.Referee;
import org.grassroots.policy.TestPacks;
import org.grassroots.record.Term;
import org.grassroots.register.Registers;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** Terms of a few days, so that a fortnight holds every case. */
class TermProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final List<LocalDate> STARTS = days(-6, 3);
    private static final List<LocalDate> ENDS = days(-6, 4);
    private static final MemberId FIRST = MemberId.of("m1");
    private static final MemberId SECOND = MemberId.of("m2");

    private static List<LocalDate> days(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(DAY::plusDays).toList();
    }

    private static Referee<CompoundBranch, CompoundBranch> referee(BasicRule<CompoundBranch> rule) {
        Map<String, Parameter> all = new LinkedHashMap<>();
        Map.of("communityLevel", 4, "otherLevel", 2, "maxShift", 1, "reminder", 2)
                .forEach((name, length) -> all.put(name, lasting(name, length)));
        all.keySet().retainAll(rule.parameters());
        return new OfTerms(rule, Limits.on(DAY, all).orElseThrow());
    }

    private static Parameter lasting(String name, int length) {
        DatedLimit value = new DatedLimit(
                TestPacks.FROM,
                Optional.empty(),
                new Limit.Span(Period.ofDays(length)),
                TestPacks.branchRegulations(21));
        return new Parameter(name, Text.of("days", "天"), List.of(value));
    }

    private static final class OfTerms extends Referee<CompoundBranch, CompoundBranch> {
        private static final Census CENSUS =
                Census.of(Registers.compound("c1").full(2).build());

        OfTerms(BasicRule<CompoundBranch> rule, Limits limits) {
            super(rule.requirement(limits));
        }

        @Override
        protected CompoundBranch subject(CompoundBranch known) {
            return known;
        }

        @Override
        protected Census census(CompoundBranch known) {
            return CENSUS;
        }

        @Override
        protected List<MissingFact> open(CompoundBranch branch) {
            List<MissingFact> open = new ArrayList<>();
            addIf(branch.committee().exists() == Answer.UNKNOWN, Field.COMMITTEE, open);
            addIf(!branch.secretaries().isKnown(), Field.SECRETARIES, open);
            for (Officer officer : branch.secretaries().items()) {
                if (officer.selection() == SelectionMode.UNKNOWN) {
                    open.add(MissingFact.of(Subject.Kind.MEMBER, officer.member(), Field.SELECTION));
                }
                if (officer.since().isEmpty()) {
                    open.add(MissingFact.of(Subject.Kind.MEMBER, officer.member(), Field.SINCE));
                }
            }
            // Taking office tells the day of the election where there is no committee: one fact under two names.
            addIf(TermFacts.of(branch).start().isEmpty(), Field.ELECTED_ON, open);
            addIf(branch.parent() == BranchParent.UNKNOWN, Field.PARENT, open);
            addIf(branch.term().shiftedTo().exists() == Answer.UNKNOWN, Field.SHIFTED_TO, open);
            return open;
        }

        private static void addIf(boolean missing, Field field, List<MissingFact> open) {
            if (missing) {
                open.add(MissingFact.of(Subject.Kind.BRANCH, BranchId.of("b1"), field));
            }
        }

        @Override
        protected List<CompoundBranch> learn(CompoundBranch branch, MissingFact fact) {
            List<LocalDate> starts = STARTS.stream()
                    .filter(start ->
                            !start.isAfter(branch.term().shiftedTo().value().orElse(start)))
                    .toList();
            return switch (fact.field()) {
                case COMMITTEE ->
                    List.of(
                            copy(branch).committee(Known.none()).build(),
                            copy(branch).committee(Known.of(Committee.of())).build());
                case SECRETARIES ->
                    Stream.concat(
                                    Stream.of(
                                            List.<Officer>of(),
                                            List.of(officer(FIRST, SelectionMode.ASSIGNED, DAY)),
                                            List.of(
                                                    officer(FIRST, SelectionMode.ELECTED, DAY),
                                                    officer(SECOND, SelectionMode.ELECTED, DAY))),
                                    starts.stream().map(day -> List.of(officer(FIRST, SelectionMode.ELECTED, day))))
                            .map(list ->
                                    copy(branch).secretaries(Listing.of(list)).build())
                            .toList();
                case SELECTION ->
                    Stream.of(SelectionMode.ELECTED, SelectionMode.APPOINTED)
                            .map(mode ->
                                    with(branch, fact, officer -> new Officer(officer.member(), mode, officer.since())))
                            .toList();
                case SINCE ->
                    starts.stream()
                            .map(day -> with(
                                    branch,
                                    fact,
                                    officer -> new Officer(officer.member(), officer.selection(), Optional.of(day))))
                            .toList();
                case ELECTED_ON ->
                    starts.stream()
                            .map(day -> term(
                                    branch,
                                    new Term(Optional.of(day), branch.term().shiftedTo())))
                            .toList();
                case PARENT ->
                    Stream.of(BranchParent.COMMUNITY, BranchParent.SUBDISTRICT, BranchParent.OTHER)
                            .map(parent -> copy(branch).parent(parent).build())
                            .toList();
                case SHIFTED_TO ->
                    Stream.concat(
                                    Stream.of(Known.<LocalDate>none()),
                                    ENDS.stream()
                                            .filter(end -> !end.isBefore(
                                                    TermFacts.of(branch).start().orElse(end)))
                                            .map(Known::of))
                            .map(shift -> term(branch, new Term(branch.term().electedOn(), shift)))
                            .toList();
                default -> throw new AssertionError(fact);
            };
        }

        private static CompoundBranch term(CompoundBranch branch, Term term) {
            return copy(branch).term(term).build();
        }

        private static CompoundBranch with(
                CompoundBranch branch, MissingFact fact, java.util.function.UnaryOperator<Officer> change) {
            return copy(branch)
                    .secretaries(Listing.of(branch.secretaries().items().stream()
                            .map(officer -> officer.member()
                                            .value()
                                            .equals(fact.subject().id())
                                    ? change.apply(officer)
                                    : officer)
                            .toList()))
                    .build();
        }

        private static CompoundBranch.Builder copy(CompoundBranch branch) {
            return CompoundBranch.builder().from(branch);
        }
    }

    private static Officer officer(MemberId member, SelectionMode mode, LocalDate since) {
        return new Officer(member, mode, Optional.of(since));
    }

    @Provide
    Arbitrary<CompoundBranch> branches() {
        Arbitrary<Known<LocalDate>> shifts = Arbitraries.oneOf(
                Arbitraries.of(Known.none(), Known.unknown()),
                Arbitraries.of(ENDS).map(Known::of));
        Arbitrary<Optional<LocalDate>> days = Arbitraries.of(STARTS).optional(0.6);
        Arbitrary<Optional<List<Optional<LocalDate>>>> since =
                days.list().ofMaxSize(2).optional(0.8);
        Arbitrary<List<SelectionMode>> modes =
                Arbitraries.of(SelectionMode.class).list().ofSize(2);
        return Combinators.combine(
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(9, BranchKind.FORMAL),
                                net.jqwik.api.Tuple.of(1, BranchKind.TEMPORARY)),
                        Arbitraries.of(Answer.class),
                        since,
                        modes,
                        days,
                        Arbitraries.of(BranchParent.class),
                        shifts)
                .as(TermProperties::branch)
                .filter(TermProperties::isPossible);
    }

    private static CompoundBranch branch(
            BranchKind kind,
            Answer committee,
            Optional<List<Optional<LocalDate>>> since,
            List<SelectionMode> modes,
            Optional<LocalDate> electedOn,
            BranchParent parent,
            Known<LocalDate> shift) {
        CompoundBranch.Builder branch = CompoundBranch.builder();
        branch.id(BranchId.of("b1")).name("支部b1").kind(kind);
        branch.addServes(ServedArea.whole(CompoundId.of("c1"))).parent(parent);
        if (committee != Answer.UNKNOWN) {
            branch.committee(committee == Answer.YES ? Known.of(Committee.of()) : Known.none());
        }
        since.ifPresent(days -> branch.secretaries(Listing.of(IntStream.range(0, days.size())
                .mapToObj(at -> new Officer(at == 0 ? FIRST : SECOND, modes.get(at), days.get(at)))
                .toList())));
        LocalDate last = shift.value().orElse(DAY.plusYears(1));
        return branch.term(new Term(electedOn.filter(day -> !day.isAfter(last)), shift))
                .build();
    }

    private static boolean isPossible(CompoundBranch branch) {
        LocalDate last = branch.term().shiftedTo().value().orElse(DAY.plusYears(1));
        return branch.secretaries().items().stream()
                .allMatch(officer -> !officer.since().orElse(last).isAfter(last));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_is_given_exactly_where_all_completions_agree(@ForAll("branches") CompoundBranch branch) {
        referee(new TermCurrent()).checkVerdicts(branch);
        referee(new TermReminder()).checkVerdicts(branch);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void decisive_sets_are_all_the_smallest_sets_of_facts_that_can_decide(@ForAll("branches") CompoundBranch branch) {
        referee(new TermCurrent()).checkDecisive(branch);
        referee(new TermReminder()).checkDecisive(branch);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void explanations_agree_with_verdicts(@ForAll("branches") CompoundBranch branch) {
        referee(new TermCurrent()).checkExplanations(branch);
        referee(new TermReminder()).checkExplanations(branch);
    }
}
