package org.grassroots.benchmark.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;
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

/**
 * Evrete: conditions in its literals, compiled into one knowledge; one session of it, which judges each community and is
 * then cleared: measured to be faster than a session anew, stateless or not.
 */
public final class EvretePeer implements Contestant {
    private static final String FINDINGS = "findings";

    private final LocalDate standingSince;
    private final Knowledge knowledge;
    private final String version;

    public EvretePeer(LocalDate day, String version) {
        standingSince = Limits.standingSince(day);
        this.version = version;
        knowledge = knowledge();
    }

    @Override
    public String name() {
        return "Evrete";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Judge over(List<Register> city) {
        StatefulSession session = knowledge.newStatefulSession();
        return () -> {
            Findings findings = new Findings();
            session.set(FINDINGS, findings);
            for (Register register : city) {
                CommunityFacts.of(register).forEach(session::insert);
                session.fire();
                session.clear();
            }
            return findings;
        };
    }

    private Knowledge knowledge() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        addBranchRules(rules);
        addCommitteeRules(rules);
        addGroupRules(rules);
        return rules.build();
    }

    private void addBranchRules(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("compound.branch-required")
                .forEach("$compound", CompoundFacts.class)
                .where("$compound.fullHere >= 3 && $compound.formal == 0")
                .execute(found(ContestRule.COMPOUND_BRANCH_REQUIRED, "$compound", CompoundFacts::id));
        rules.newRule("compound.temporary-branch")
                .forEach("$compound", CompoundFacts.class)
                .where("$compound.fullHere < 3 && $compound.serving == 0")
                .execute(found(ContestRule.COMPOUND_TEMPORARY_BRANCH, "$compound", CompoundFacts::id));
        rules.newRule("branch.max-members")
                .forEach("$roll", RollFacts.class)
                .where("$roll.members > 50")
                .execute(found(ContestRule.BRANCH_MAX_MEMBERS, "$roll", RollFacts::id));
        rules.newRule("secretary.eligible: notFull")
                .forEach("$secretary", SecretaryFacts.class)
                .where("$secretary.notFull > 0")
                .execute(found(ContestRule.SECRETARY_ELIGIBLE, "$secretary", SecretaryFacts::id));
        rules.newRule("secretary.eligible: withoutVote")
                .forEach("$secretary", SecretaryFacts.class)
                .where("$secretary.withoutVote > 0")
                .execute(found(ContestRule.SECRETARY_ELIGIBLE, "$secretary", SecretaryFacts::id));
        rules.newRule("secretary.eligible: offTheRoll")
                .forEach("$secretary", SecretaryFacts.class)
                .where("$secretary.offTheRoll > 0")
                .execute(found(ContestRule.SECRETARY_ELIGIBLE, "$secretary", SecretaryFacts::id));
        ValuesPredicate tooShort = values -> values.get(0, LocalDate.class).isAfter(standingSince);
        rules.newRule("secretary.standing")
                .forEach("$secretary", SecretaryFacts.class)
                .where(tooShort, "$secretary.fullSince")
                .execute(found(ContestRule.SECRETARY_STANDING, "$secretary", SecretaryFacts::id));
    }

    private static void addCommitteeRules(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("committee.required")
                .forEach("$roll", RollFacts.class)
                .where("$roll.full >= 7 && !$roll.hasCommittee")
                .execute(found(ContestRule.COMMITTEE_REQUIRED, "$roll", RollFacts::id));
        rules.newRule("committee.size: too few")
                .forEach("$committee", CommitteeFacts.class)
                .where("$committee.seats < 3")
                .execute(found(ContestRule.COMMITTEE_SIZE, "$committee", CommitteeFacts::id));
        rules.newRule("committee.size: more than usual")
                .forEach("$committee", CommitteeFacts.class)
                .where("$committee.seats > 5")
                .execute(found(ContestRule.COMMITTEE_SIZE, "$committee", CommitteeFacts::id));
        rules.newRule("committee.size: too many")
                .forEach("$committee", CommitteeFacts.class)
                .where("$committee.seats > 7")
                .execute(found(ContestRule.COMMITTEE_SIZE, "$committee", CommitteeFacts::id));
    }

    private static void addGroupRules(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("group.per-building")
                .forEach("$building", BuildingFacts.class)
                .where("$building.groups == 0")
                .execute(found(ContestRule.GROUP_PER_BUILDING, "$building", BuildingFacts::id));
        rules.newRule("group.leader")
                .forEach("$group", GroupFacts.class)
                .where("$group.leaders != 1 || $group.full != 1 || $group.ofGroup != 1")
                .execute(found(ContestRule.GROUP_LEADER, "$group", GroupFacts::id));
        rules.newRule("household.covered")
                .forEach("$household", HouseholdFacts.class)
                .where("$household.centralHouseholds != 1")
                .execute(found(ContestRule.HOUSEHOLD_COVERED, "$household", HouseholdFacts::id));
        rules.newRule("host.member-leads")
                .forEach("$leader", LeaderFacts.class)
                .where("$leader.bodies > 2")
                .execute(found(ContestRule.MEMBER_LEADS, "$leader", LeaderFacts::id));
    }

    private static <T> Consumer<RhsContext> found(ContestRule rule, String fact, Function<T, Id> subject) {
        return context -> {
            Findings findings = context.getRuntime().get(FINDINGS);
            findings.add(rule, subject.apply(context.get(fact)));
        };
    }
}
