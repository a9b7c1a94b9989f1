package org.grassroots.benchmark.floor;

import java.time.LocalDate;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.benchmark.fact.FactSink;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.GroupId;

/** Keeps of every fact the numbers alone; of households, how many a building has and how many are covered once. */
final class CountTaking implements FactSink {
    final IntColumn fullHere = new IntColumn();
    final IntColumn formal = new IntColumn();
    final IntColumn serving = new IntColumn();
    final IntColumn onRoll = new IntColumn();
    final IntColumn fullOnRoll = new IntColumn();
    final IntColumn hasCommittee = new IntColumn();
    final IntColumn seats = new IntColumn();
    final IntColumn notFull = new IntColumn();
    final IntColumn withoutVote = new IntColumn();
    final IntColumn offTheRoll = new IntColumn();
    final IntColumn fullSince = new IntColumn();
    final IntColumn groups = new IntColumn();
    final IntColumn households = new IntColumn();
    final IntColumn coveredOnce = new IntColumn();
    final IntColumn leaders = new IntColumn();
    final IntColumn fullLeaders = new IntColumn();
    final IntColumn leadersOfGroup = new IntColumn();
    final IntColumn bodies = new IntColumn();

    CityCounts taken() {
        return new CityCounts(this);
    }

    @Override
    public void compound(CompoundId id, int full, int formalBranches, int servingBranches) {
        fullHere.add(full);
        formal.add(formalBranches);
        serving.add(servingBranches);
    }

    @Override
    public void roll(BranchId id, int members, int full, boolean committee) {
        onRoll.add(members);
        fullOnRoll.add(full);
        hasCommittee.add(committee ? 1 : 0);
    }

    @Override
    public void committee(BranchId id, int seated) {
        seats.add(seated);
    }

    @Override
    public void secretaries(BranchId id, int candidates, int silent, int outsiders, LocalDate since) {
        notFull.add(candidates);
        withoutVote.add(silent);
        offTheRoll.add(outsiders);
        fullSince.add((int) Math.min(since.toEpochDay(), Integer.MAX_VALUE));
    }

    @Override
    public void building(BuildingId id, int serving) {
        groups.add(serving);
        households.add(0);
        coveredOnce.add(0);
    }

    @Override
    public void group(GroupId id, int led, int full, int ofGroup) {
        leaders.add(led);
        fullLeaders.add(full);
        leadersOfGroup.add(ofGroup);
    }

    /** The walk comes by a building and then by its households. */
    @Override
    public void household(HouseholdId id, int centralHouseholds) {
        households.raiseLast(1);
        coveredOnce.raiseLast(centralHouseholds == 1 ? 1 : 0);
    }

    @Override
    public void leader(MemberId id, int led) {
        bodies.add(led);
    }
}
