package org.grassroots.policy.committee;

import java.time.LocalDate;
import java.util.EnumSet;
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
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
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
import org.grassroots.register.Registers;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** Numbers so small that a branch of three stands on both sides of each. */
class CommitteeProperties {
    private static final LocalDate DAY = TestPacks.DAY;
    private static final Map<String, Integer> NUMBERS =
            Map.of("minFullMembers", 2, "minSeats", 2, "usualMaxSeats", 1, "maxSeats", 2);

    /** Each rule with the facts it may rest on. */
    private static final Map<BasicRule<CompoundBranch>, Set<Field>> RULES = Map.of(
            new CommitteeRequired(), EnumSet.of(Field.STATUS, Field.MEMBERS, Field.COMMITTEE),
            new CommitteeNotRequired(),
                    EnumSet.of(Field.STATUS, Field.MEMBERS, Field.COMMITTEE, Field.SECRETARIES, Field.DEPUTIES),
            new CommitteeSize(), EnumSet.of(Field.COMMITTEE, Field.SEATS),
            new CommitteePosts(), EnumSet.of(Field.COMMITTEE, Field.SEATS, Field.DEPUTIES),
            new SecretaryPresent(), EnumSet.of(Field.SECRETARIES),
            new SecretaryEligible(),
                    EnumSet.of(Field.STATUS, Field.VOTING_RIGHTS, Field.MEMBERS, Field.SECRETARIES, Field.SELECTION),
            new CrewOneTeam(), EnumSet.of(Field.COMMITTEE, Field.SEATS, Field.WORKING_GROUP));

    private static final class OfCrews extends Referee<Crew, CompoundBranch> {
        private final Set<Field> fields;

        OfCrews(BasicRule<CompoundBranch> rule, Set<Field> fields) {
            super(rule.requirement(limits(rule)));
            this.fields = fields;
        }

        private static Limits limits(BasicRule<CompoundBranch> rule) {
            Map<String, Parameter> parameters = new LinkedHashMap<>();
            for (String name : rule.parameters()) {
                DatedLimit value = new DatedLimit(
                        DAY, Optional.empty(), new Limit.Count(NUMBERS.get(name)), TestPacks.branchRegulations(20));
                parameters.put(name, new Parameter(name, Text.of("people", "人"), List.of(value)));
            }
            return Limits.on(DAY, parameters).orElseThrow();
        }

        @Override
        protected CompoundBranch subject(Crew known) {
            return known.branch();
        }

        @Override
        protected Census census(Crew known) {
            return Census.of(known.register());
        }

        @Override
        protected List<MissingFact> open(Crew known) {
            return known.open().stream()
                    .filter(fact -> fields.contains(fact.field()))
                    .toList();
        }

        @Override
        protected List<Crew> learn(Crew known, MissingFact fact) {
            return known.learn(fact);
        }
    }

    @Provide
    Arbitrary<Crew> crews() {
        Arbitrary<Known<Committee>> committees = Arbitraries.oneOf(
                Arbitraries.of(Known.none(), Known.unknown(), Known.of(new Committee(Listing.unknown()))),
                Arbitraries.of(Crew.SEATS).map(seats -> Known.of(new Committee(Listing.of(seats)))));
        Arbitrary<Optional<List<String>>> lists = Arbitraries.of(Crew.LISTS).optional(0.6);
        Arbitrary<Listing<Officer>> secretaries = Combinators.combine(lists, Arbitraries.of(SelectionMode.class))
                .as((list, mode) ->
                        list.map(known -> Crew.officers(known, mode)).orElse(Listing.unknown()));
        return Combinators.combine(
                        Arbitraries.of(BranchKind.class),
                        lists,
                        secretaries,
                        lists,
                        committees,
                        lists,
                        person("m1"),
                        person("m2"))
                .as((kind, roll, leading, deputies, committee, group, one, other) -> {
                    CompoundBranch.Builder branch = CompoundBranch.builder();
                    branch.id(BranchId.of("b1")).name("支部b1").kind(kind);
                    branch.addServes(ServedArea.whole(CompoundId.of("c1"))).committee(committee);
                    roll.ifPresent(list -> branch.members(Listing.of(Crew.ids(list))));
                    branch.secretaries(leading);
                    deputies.ifPresent(list -> branch.deputies(Crew.officers(list, SelectionMode.UNKNOWN)));
                    group.ifPresent(list -> branch.workingGroup(Listing.of(Crew.ids(list))));
                    return new Crew(branch.build(), List.of(one, other));
                });
    }

    private static Arbitrary<PartyMember> person(String id) {
        return Combinators.combine(Arbitraries.of(MemberStatus.class), Arbitraries.of(Answer.class))
                .as((status, rights) -> {
                    PartyMember.Builder member = PartyMember.builder();
                    member.id(MemberId.of(id)).name(Registers.NAME);
                    return member.status(status).votingRights(rights).build();
                });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_is_given_exactly_where_all_completions_agree(@ForAll("crews") Crew crew) {
        RULES.forEach((rule, fields) -> new OfCrews(rule, fields).checkVerdicts(crew));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void decisive_sets_are_all_the_smallest_sets_of_facts_that_can_decide(@ForAll("crews") Crew crew) {
        RULES.forEach((rule, fields) -> new OfCrews(rule, fields).checkDecisive(crew));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void explanations_agree_with_verdicts(@ForAll("crews") Crew crew) {
        RULES.forEach((rule, fields) -> new OfCrews(rule, fields).checkExplanations(crew));
    }
}
