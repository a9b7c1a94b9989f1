package org.grassroots.benchmark.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.grassroots.benchmark.contest.ContestRule;
import org.grassroots.benchmark.contest.Findings;
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
import org.jeasy.rules.api.Fact;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The eight rules with the findings that their actions fill. Facts are named and one of a name, so the rules of a kind
 * are fired for each fact of the kind.
 */
final class EasyRuleBook {
    private static final String FACT = "fact";

    private final Findings findings = new Findings();
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules compounds = new Rules(
            rule(
                    ContestRule.COMPOUND_BRANCH_REQUIRED,
                    CompoundFacts::id,
                    fact -> fact.fullHere() >= Limits.FULL_FOR_BRANCH && fact.formal() == 0),
            rule(
                    ContestRule.COMPOUND_TEMPORARY_BRANCH,
                    CompoundFacts::id,
                    fact -> fact.fullHere() < Limits.FULL_FOR_BRANCH && fact.serving() == 0));
    private final Rules rolls = new Rules(
            rule(ContestRule.BRANCH_MAX_MEMBERS, RollFacts::id, fact -> fact.members() > Limits.MOST_MEMBERS),
            rule(
                    ContestRule.COMMITTEE_REQUIRED,
                    RollFacts::id,
                    fact -> fact.full() >= Limits.FULL_FOR_COMMITTEE && !fact.hasCommittee()));
    private final Rules committees = new Rules(
            size("too few", fact -> fact.seats() < Limits.FEWEST_SEATS),
            size("more than usual", fact -> fact.seats() > Limits.MOST_USUAL_SEATS),
            size("too many", fact -> fact.seats() > Limits.MOST_SEATS));
    private final Rules buildings =
            new Rules(rule(ContestRule.GROUP_PER_BUILDING, BuildingFacts::id, fact -> fact.groups() == 0));
    private final Rules groups = new Rules(rule(
            ContestRule.GROUP_LEADER,
            GroupFacts::id,
            fact -> fact.leaders() != 1 || fact.full() != 1 || fact.ofGroup() != 1));
    private final Rules households =
            new Rules(rule(ContestRule.HOUSEHOLD_COVERED, HouseholdFacts::id, fact -> fact.centralHouseholds() != 1));
    private final Rules leaders =
            new Rules(rule(ContestRule.MEMBER_LEADS, LeaderFacts::id, fact -> fact.bodies() > Limits.MOST_BODIES_LED));
    private final Rules secretaries;

    EasyRuleBook(LocalDate standingSince) {
        secretaries = new Rules(
                rule(
                        "secretary.eligible: notFull",
                        ContestRule.SECRETARY_ELIGIBLE,
                        SecretaryFacts::id,
                        fact -> fact.notFull() > 0),
                rule(
                        "secretary.eligible: withoutVote",
                        ContestRule.SECRETARY_ELIGIBLE,
                        SecretaryFacts::id,
                        fact -> fact.withoutVote() > 0),
                rule(
                        "secretary.eligible: offTheRoll",
                        ContestRule.SECRETARY_ELIGIBLE,
                        SecretaryFacts::id,
                        fact -> fact.offTheRoll() > 0),
                rule(
                        ContestRule.SECRETARY_STANDING,
                        SecretaryFacts::id,
                        fact -> fact.fullSince().isAfter(standingSince)));
    }

    /** What the rules found so far. */
    Findings findings() {
        return findings;
    }

    private Rule size(String what, Predicate<CommitteeFacts> broken) {
        String name = ContestRule.COMMITTEE_SIZE.id() + ": " + what;
        return rule(name, ContestRule.COMMITTEE_SIZE, CommitteeFacts::id, broken);
    }

    private <T> Rule rule(ContestRule rule, Function<T, Id> subject, Predicate<T> broken) {
        return rule(rule.id(), rule, subject, broken);
    }

    private <T> Rule rule(String name, ContestRule rule, Function<T, Id> subject, Predicate<T> broken) {
        return new RuleBuilder()
                .name(name)
                .when(facts -> broken.test(facts.get(FACT)))
                .then(facts -> findings.add(rule, subject.apply(facts.get(FACT))))
                .build();
    }

    void fireAll(CommunityFacts facts) {
        fire(compounds, facts.compounds());
        fire(rolls, facts.rolls());
        fire(committees, facts.committees());
        fire(secretaries, facts.secretaries());
        fire(buildings, facts.buildings());
        fire(groups, facts.groups());
        fire(households, facts.households());
        fire(leaders, facts.leaders());
    }

    private void fire(Rules rules, List<?> things) {
        for (Object thing : things) {
            Facts facts = new Facts();
            // Not put(), which would look for another fact of the name first.
            facts.add(new Fact<>(FACT, thing));
            engine.fire(rules, facts);
        }
    }
}
