package org.grassroots.change.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Arranged;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.change.MemberChange;
import org.grassroots.change.PairingChange;
import org.grassroots.change.RecordChange;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.fact.Id;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;

/** The plain way from one register to another: a correction for each thing that differs, in whatever order they fit. */
final class PlainWay {
    private final Register goal;
    private Register now;
    private int length;

    private PlainWay(Register before, Register after) {
        now = before;
        goal = after;
    }

    /** Its length; empty if the corrections do not fit one after the other. */
    static OptionalInt length(Register before, Register after) {
        PlainWay way = new PlainWay(before, after);
        while (way.stepTaken()) {
            way.length++;
        }
        way.arrange();
        return way.now.equals(after) ? OptionalInt.of(way.length) : OptionalInt.empty();
    }

    private boolean stepTaken() {
        for (Change change : changes()) {
            try {
                now = now.apply(change);
                return true;
            } catch (RefusedChangeException refused) {
                // Another may fit first.
            }
        }
        return false;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        gone(Register::members, PartyMember::id).forEach(each -> changes.add(new MemberChange.Strike(each.id())));
        if (!now.organisation().branches().isKnown()
                        && goal.organisation().branches().isKnown()
                || !now.organisation().groups().isKnown()
                        && goal.organisation().groups().isKnown()
                || !now.organisation().centralHouseholds().isKnown()
                        && goal.organisation().centralHouseholds().isKnown()) {
            changes.add(new RecordChange.NothingFormed());
        } else {
            addUnsaid(changes);
        }
        if (!bare(now).equals(bare(goal))) {
            changes.add(new RecordChange.OfCommunity(goal.community()));
        }
        wanted(register -> register.community().compounds(), Compound::id)
                .forEach(each -> changes.add(new RecordChange.Survey(each)));
        wanted(Register::members, PartyMember::id).forEach(each -> changes.add(new MemberChange.Correct(each)));
        wanted(Register::branches, CompoundBranch::id)
                .forEach(each -> changes.add(
                        now.branch(each.id()).isEmpty()
                                ? new BranchChange.Establish(each)
                                : now.branch(each.id()).get().kind() == each.kind()
                                        ? new BranchChange.Correct(each)
                                        : new BranchChange.Convert(each)));
        wanted(Register::groups, BuildingGroup::id)
                .forEach(each -> changes.add(
                        now.group(each.id()).isEmpty() ? new GroupChange.Form(each) : new GroupChange.Correct(each)));
        List<Id> centrals =
                now.centralHouseholds().stream().<Id>map(CentralHousehold::id).toList();
        wanted(Register::centralHouseholds, CentralHousehold::id)
                .forEach(each -> changes.add(
                        centrals.contains(each.id())
                                ? new GroupChange.CorrectCentralHousehold(each)
                                : new GroupChange.FormCentralHousehold(each)));
        gone(Register::centralHouseholds, CentralHousehold::id)
                .forEach(each -> changes.add(new GroupChange.DisbandCentralHousehold(each.id())));
        gone(Register::groups, BuildingGroup::id).forEach(each -> changes.add(new GroupChange.Disband(each.id())));
        gone(Register::branches, CompoundBranch::id).forEach(each -> changes.add(new BranchChange.Dissolve(each.id())));
        gone(register -> register.community().compounds(), Compound::id)
                .forEach(each -> changes.add(new RecordChange.RemoveCompound(each.id())));
        addSingles(changes);
        return changes;
    }

    private void addUnsaid(List<Change> changes) {
        Organisation there = now.organisation();
        Organisation wanted = goal.organisation();
        if (there.branches().isKnown() && !wanted.branches().isKnown()) {
            changes.add(new RecordChange.NothingKnown(Arranged.BRANCHES));
        }
        if (there.groups().isKnown() && !wanted.groups().isKnown()) {
            changes.add(new RecordChange.NothingKnown(Arranged.GROUPS));
        }
        if (there.centralHouseholds().isKnown() && !wanted.centralHouseholds().isKnown()) {
            changes.add(new RecordChange.NothingKnown(Arranged.CENTRAL_HOUSEHOLDS));
        }
    }

    private static Community bare(Register register) {
        return Community.builder()
                .from(register.community())
                .compounds(List.of())
                .build();
    }

    private void addSingles(List<Change> changes) {
        if (!now.organisation()
                .communityOrganisation()
                .equals(goal.organisation().communityOrganisation())) {
            changes.add(
                    new RecordChange.OfCommunityOrganisation(goal.organisation().communityOrganisation()));
        }
        if (!now.helpers().equals(goal.helpers())) {
            changes.add(new RecordChange.OfHelpers(goal.helpers()));
        }
        if (!now.pairings().equals(goal.pairings())) {
            changes.add(new PairingChange.Correct(goal.pairings()));
        }
        Set<CompoundId> unlisted = new LinkedHashSet<>(goal.membersNotListed());
        now.membersNotListed().stream()
                .filter(id -> !unlisted.contains(id))
                .forEach(id -> changes.add(new RecordChange.MembersListed(id, true)));
        goal.membersNotListed().stream()
                .filter(id -> !now.membersNotListed().contains(id))
                .forEach(id -> changes.add(new RecordChange.MembersListed(id, false)));
        if (!now.provenance().equals(goal.provenance())) {
            changes.add(new RecordChange.OfProvenance(goal.provenance()));
        }
    }

    private void arrange() {
        for (Arranged what : Arranged.values()) {
            List<String> order = Stream.of(ids(goal, what)).toList();
            try {
                Register arranged = now.apply(new RecordChange.Arrange(what, order));
                length += arranged.equals(now) ? 0 : 1;
                now = arranged;
            } catch (RefusedChangeException refused) {
                // Then the things differ, or nobody knows of any.
            }
        }
    }

    private static String[] ids(Register register, Arranged what) {
        Stream<? extends Id> ids = switch (what) {
            case COMPOUNDS -> register.community().compounds().stream().map(Compound::id);
            case MEMBERS -> register.members().stream().map(PartyMember::id);
            case BRANCHES -> register.branches().stream().map(CompoundBranch::id);
            case GROUPS -> register.groups().stream().map(BuildingGroup::id);
            case CENTRAL_HOUSEHOLDS -> register.centralHouseholds().stream().map(CentralHousehold::id);
        };
        return ids.map(Id::value).toArray(String[]::new);
    }

    private <T> Stream<T> wanted(Function<Register, List<T>> in, Function<T, ? extends Id> id) {
        return in.apply(goal).stream().filter(each -> !in.apply(now).contains(each));
    }

    private <T> Stream<T> gone(Function<Register, List<T>> in, Function<T, ? extends Id> id) {
        Set<Id> kept = new LinkedHashSet<>();
        in.apply(goal).forEach(each -> kept.add(id.apply(each)));
        return in.apply(now).stream().filter(each -> !kept.contains(id.apply(each)));
    }
}
