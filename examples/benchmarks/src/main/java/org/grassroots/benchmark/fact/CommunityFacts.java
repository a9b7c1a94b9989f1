package org.grassroots.benchmark.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.GroupId;
import org.grassroots.register.Register;

/** All facts of one community as plain values, the form in which rule engines and validators take them. */
public final class CommunityFacts {
    private final List<CompoundFacts> compounds = new ArrayList<>();
    private final List<RollFacts> rolls = new ArrayList<>();
    private final List<CommitteeFacts> committees = new ArrayList<>();
    private final List<SecretaryFacts> secretaries = new ArrayList<>();
    private final List<BuildingFacts> buildings = new ArrayList<>();
    private final List<GroupFacts> groups = new ArrayList<>();
    private final List<HouseholdFacts> households = new ArrayList<>();
    private final List<LeaderFacts> leaders = new ArrayList<>();

    private CommunityFacts() {}

    public static CommunityFacts of(Register register) {
        CommunityFacts facts = new CommunityFacts();
        new RegisterWalk(facts.new Gathering()).over(register);
        return facts;
    }

    public List<CompoundFacts> compounds() {
        return compounds;
    }

    public List<RollFacts> rolls() {
        return rolls;
    }

    public List<CommitteeFacts> committees() {
        return committees;
    }

    public List<SecretaryFacts> secretaries() {
        return secretaries;
    }

    public List<BuildingFacts> buildings() {
        return buildings;
    }

    public List<GroupFacts> groups() {
        return groups;
    }

    public List<HouseholdFacts> households() {
        return households;
    }

    public List<LeaderFacts> leaders() {
        return leaders;
    }

    /** Hands over every fact, whatever its type. */
    public void forEach(Consumer<Object> taker) {
        compounds.forEach(taker);
        rolls.forEach(taker);
        committees.forEach(taker);
        secretaries.forEach(taker);
        buildings.forEach(taker);
        groups.forEach(taker);
        households.forEach(taker);
        leaders.forEach(taker);
    }

    private final class Gathering implements FactSink {
        @Override
        public void compound(CompoundId id, int fullHere, int formal, int serving) {
            compounds.add(new CompoundFacts(id, fullHere, formal, serving));
        }

        @Override
        public void roll(BranchId id, int members, int full, boolean hasCommittee) {
            rolls.add(new RollFacts(id, members, full, hasCommittee));
        }

        @Override
        public void committee(BranchId id, int seats) {
            committees.add(new CommitteeFacts(id, seats));
        }

        @Override
        public void secretaries(BranchId id, int notFull, int withoutVote, int offTheRoll, LocalDate fullSince) {
            secretaries.add(new SecretaryFacts(id, notFull, withoutVote, offTheRoll, fullSince));
        }

        @Override
        public void building(BuildingId id, int served) {
            buildings.add(new BuildingFacts(id, served));
        }

        @Override
        public void group(GroupId id, int led, int full, int ofGroup) {
            groups.add(new GroupFacts(id, led, full, ofGroup));
        }

        @Override
        public void household(HouseholdId id, int centralHouseholds) {
            households.add(new HouseholdFacts(id, centralHouseholds));
        }

        @Override
        public void leader(MemberId id, int bodies) {
            leaders.add(new LeaderFacts(id, bodies));
        }
    }
}
