package org.grassroots.benchmark.peer;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.CustomConstraint;
import am.ik.yavi.core.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.grassroots.benchmark.contest.ContestRule;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Findings;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.benchmark.contest.Limits;
import org.grassroots.benchmark.fact.BuildingFacts;
import org.grassroots.benchmark.fact.CommitteeFacts;
import org.grassroots.benchmark.fact.CommunityFacts;
import org.grassroots.benchmark.fact.CompoundFacts;
import org.grassroots.benchmark.fact.GroupFacts;
import org.grassroots.benchmark.fact.HouseholdFacts;
import org.grassroots.benchmark.fact.LeaderFacts;
import org.grassroots.benchmark.fact.RollFacts;
import org.grassroots.benchmark.fact.SecretaryFacts;
import org.grassroots.fact.Id;
import org.grassroots.register.Register;

/** YAVI: a validator for each kind of fact, its constraints on the whole fact and named after the rule. */
public final class YaviPeer implements Contestant {

    /** Says what has to hold, where the other contestants say what is wrong. */
    private record Kept<T>(ContestRule rule, Predicate<T> holds) implements CustomConstraint<T> {
        @Override
        public boolean test(T fact) {
            return holds.test(fact);
        }

        @Override
        public String messageKey() {
            return rule.id();
        }

        @Override
        public String defaultMessageFormat() {
            return rule.id();
        }
    }

    private final Validator<CompoundFacts> compounds = validator(
            new Kept<>(
                    ContestRule.COMPOUND_BRANCH_REQUIRED,
                    fact -> fact.fullHere() < Limits.FULL_FOR_BRANCH || fact.formal() > 0),
            new Kept<>(
                    ContestRule.COMPOUND_TEMPORARY_BRANCH,
                    fact -> fact.fullHere() >= Limits.FULL_FOR_BRANCH || fact.serving() > 0));
    private final Validator<RollFacts> rolls = validator(
            new Kept<>(ContestRule.BRANCH_MAX_MEMBERS, fact -> fact.members() <= Limits.MOST_MEMBERS),
            new Kept<>(
                    ContestRule.COMMITTEE_REQUIRED,
                    fact -> fact.full() < Limits.FULL_FOR_COMMITTEE || fact.hasCommittee()));
    private final Validator<CommitteeFacts> committees = validator(
            new Kept<>(ContestRule.COMMITTEE_SIZE, fact -> fact.seats() >= Limits.FEWEST_SEATS),
            new Kept<>(ContestRule.COMMITTEE_SIZE, fact -> fact.seats() <= Limits.MOST_USUAL_SEATS),
            new Kept<>(ContestRule.COMMITTEE_SIZE, fact -> fact.seats() <= Limits.MOST_SEATS));
    private final Validator<BuildingFacts> buildings =
            validator(new Kept<>(ContestRule.GROUP_PER_BUILDING, fact -> fact.groups() > 0));
    private final Validator<GroupFacts> groups = validator(new Kept<>(
            ContestRule.GROUP_LEADER, fact -> fact.leaders() == 1 && fact.full() == 1 && fact.ofGroup() == 1));
    private final Validator<HouseholdFacts> households =
            validator(new Kept<>(ContestRule.HOUSEHOLD_COVERED, fact -> fact.centralHouseholds() == 1));
    private final Validator<LeaderFacts> leaders =
            validator(new Kept<>(ContestRule.MEMBER_LEADS, fact -> fact.bodies() <= Limits.MOST_BODIES_LED));
    private final Validator<SecretaryFacts> secretaries;
    private final String version;

    public YaviPeer(LocalDate day, String version) {
        LocalDate standingSince = Limits.standingSince(day);
        secretaries = validator(
                new Kept<>(ContestRule.SECRETARY_ELIGIBLE, fact -> fact.notFull() == 0),
                new Kept<>(ContestRule.SECRETARY_ELIGIBLE, fact -> fact.withoutVote() == 0),
                new Kept<>(ContestRule.SECRETARY_ELIGIBLE, fact -> fact.offTheRoll() == 0),
                new Kept<>(
                        ContestRule.SECRETARY_STANDING,
                        fact -> !fact.fullSince().isAfter(standingSince)));
        this.version = version;
    }

    @SafeVarargs
    private static <T> Validator<T> validator(Kept<T>... rules) {
        ValidatorBuilder<T> builder = ValidatorBuilder.of();
        for (Kept<T> rule : rules) {
            builder.constraintOnTarget(rule, rule.rule().id());
        }
        return builder.build();
    }

    @Override
    public String name() {
        return "YAVI";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Judge over(List<Register> city) {
        return () -> {
            Findings findings = new Findings();
            for (Register register : city) {
                judge(CommunityFacts.of(register), findings);
            }
            return findings;
        };
    }

    private void judge(CommunityFacts facts, Findings findings) {
        validate(compounds, facts.compounds(), CompoundFacts::id, findings);
        validate(rolls, facts.rolls(), RollFacts::id, findings);
        validate(committees, facts.committees(), CommitteeFacts::id, findings);
        validate(secretaries, facts.secretaries(), SecretaryFacts::id, findings);
        validate(buildings, facts.buildings(), BuildingFacts::id, findings);
        validate(groups, facts.groups(), GroupFacts::id, findings);
        validate(households, facts.households(), HouseholdFacts::id, findings);
        validate(leaders, facts.leaders(), LeaderFacts::id, findings);
    }

    private static <T> void validate(
            Validator<T> validator, List<T> facts, Function<T, Id> subject, Findings findings) {
        for (T fact : facts) {
            for (ConstraintViolation violation : validator.validate(fact)) {
                findings.add(ContestRule.ofId(violation.name()), subject.apply(fact));
            }
        }
    }
}
