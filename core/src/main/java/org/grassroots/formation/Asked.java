package org.grassroots.formation;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.fact.Interval;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.StatedRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.RuleId;

/** What the packs in force ask for as far as forming goes: which rules bind, and their numbers on the day. */
final class Asked {
    static final RuleId ORGANISATION_REQUIRED = RuleId.of("community.organisation-required");
    static final RuleId BRANCH_REQUIRED = RuleId.of("compound.branch-required");
    static final RuleId TEMPORARY_BRANCH = RuleId.of("compound.temporary-branch");
    static final RuleId LED = RuleId.of("compound.led");
    static final RuleId BRANCH_EACH = RuleId.of("compound.temporary-branch-each");
    static final RuleId MIN_MEMBERS = RuleId.of("branch.min-members");
    static final RuleId MAX_MEMBERS = RuleId.of("branch.max-members");
    static final RuleId JOINT_BASIS = RuleId.of("joint.basis");
    static final RuleId JOINT_UNITS = RuleId.of("joint.units");
    static final RuleId TEMPORARY_MIN_MEMBERS = RuleId.of("temporary.min-members");
    static final RuleId COMMITTEE_REQUIRED = RuleId.of("committee.required");
    static final RuleId COMMITTEE_SIZE = RuleId.of("committee.size");
    static final RuleId ONE_TEAM = RuleId.of("crew.one-team");
    static final RuleId SECRETARY_PRESENT = RuleId.of("secretary.present");
    static final RuleId SECRETARY_STANDING = RuleId.of("secretary.standing");
    static final RuleId LEVEL = RuleId.of("community.level");
    static final RuleId PLACED = RuleId.of("member.placed");
    static final RuleId SHOULD_DIVIDE = RuleId.of("group.should-divide");
    static final RuleId COMPOSITION = RuleId.of("group.composition");
    static final RuleId PER_BUILDING = RuleId.of("group.per-building");
    static final RuleId GROUP_LEADER = RuleId.of("group.leader");
    static final RuleId IN_BUILDING_GROUP = RuleId.of("member.in-building-group");
    static final RuleId MICRO_GRID_HEAD = RuleId.of("group.micro-grid-head");
    static final RuleId RESPONSIBILITY_AREA = RuleId.of("responsibility-area.assigned");
    static final RuleId HOUSEHOLD_COVERED = RuleId.of("household.covered");
    static final RuleId CENTRAL_HOUSEHOLD_SIZE = RuleId.of("central-household.size");

    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    private final Map<RuleId, Limits> limits;

    private Asked(Map<RuleId, Limits> limits) {
        this.limits = limits;
    }

    /** Where several packs state a rule, as the first of them does. */
    static Asked of(Evaluator evaluator) {
        LocalDate day = evaluator.day();
        Map<RuleId, Limits> limits = new LinkedHashMap<>();
        for (StatedRule stated : evaluator.inForce()) {
            RuleEntry entry = stated.entry();
            Limits.on(day, entry.parameters())
                    .ifPresent(found -> limits.putIfAbsent(entry.rule().id(), found));
        }
        return new Asked(limits);
    }

    boolean asks(RuleId rule) {
        return limits.containsKey(rule);
    }

    /** A host's own rule may stand under a known id with other numbers; then it has none that forming could use. */
    private <T> Optional<T> number(RuleId rule, String parameter, BiFunction<Limits, String, T> number) {
        Limits known = limits.get(rule);
        if (known == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(number.apply(known, parameter));
        } catch (IllegalArgumentException otherNumbers) {
            return Optional.empty();
        }
    }

    private OptionalInt fullMembers(RuleId rule) {
        return count(rule, MIN_FULL_MEMBERS);
    }

    private OptionalInt count(RuleId rule, String parameter) {
        Optional<Integer> count = number(rule, parameter, Limits::count);
        return count.isPresent() ? OptionalInt.of(count.get()) : OptionalInt.empty();
    }

    /** The full members from which a compound gets a formal branch; empty if nothing asks for one. */
    OptionalInt formal() {
        return Stream.of(MIN_MEMBERS, BRANCH_REQUIRED)
                .map(this::fullMembers)
                .flatMapToInt(OptionalInt::stream)
                .max();
    }

    /** The full members below which a compound needs a branch of some other kind. */
    OptionalInt small() {
        return fullMembers(TEMPORARY_BRANCH);
    }

    /** The full members a joint branch needs together, and no unit of it has alone; empty if there is none. */
    OptionalInt joint() {
        return asks(JOINT_UNITS) ? fullMembers(JOINT_BASIS) : OptionalInt.empty();
    }

    Interval jointUnits() {
        return number(JOINT_UNITS, "units", Limits::range).orElse(Interval.exactly(2));
    }

    /** The full members a temporary branch should have at hand; it needs one at the least, to lead it. */
    int temporary() {
        return Math.max(1, fullMembers(TEMPORARY_MIN_MEMBERS).orElse(1));
    }

    /** Whether some rule asks that every compound is served. */
    boolean everyCompound() {
        return asks(TEMPORARY_BRANCH) || asks(LED) || asks(BRANCH_EACH);
    }

    OptionalInt organisation() {
        return fullMembers(ORGANISATION_REQUIRED);
    }

    OptionalInt committee() {
        return fullMembers(COMMITTEE_REQUIRED);
    }

    int leastSeats() {
        return count(COMMITTEE_SIZE, "minSeats").orElse(1);
    }

    int usualSeats() {
        return count(COMMITTEE_SIZE, "usualMaxSeats").orElse(Integer.MAX_VALUE);
    }

    OptionalInt mostMembers() {
        return count(MAX_MEMBERS, "maxMembers");
    }

    Optional<Period> standing() {
        return number(SECRETARY_STANDING, "minStanding", Limits::span);
    }

    OptionalInt mostOfBranch() {
        return count(LEVEL, "maxBranchMembers");
    }

    OptionalInt leastOfCommittee() {
        return count(LEVEL, "minCommitteeMembers");
    }

    OptionalInt dividedFrom() {
        return count(SHOULD_DIVIDE, "dividedFrom");
    }

    int groupMembers() {
        return count(COMPOSITION, "minMembers").orElse(1);
    }

    int groupFullMembers() {
        return Math.max(1, count(COMPOSITION, MIN_FULL_MEMBERS).orElse(1));
    }

    Optional<Interval> centralHousehold() {
        return number(CENTRAL_HOUSEHOLD_SIZE, "households", Limits::range);
    }
}
