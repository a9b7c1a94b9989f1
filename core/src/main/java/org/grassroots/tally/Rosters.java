package org.grassroots.tally;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Id;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;
import org.grassroots.sharing.ListChange;
import org.grassroots.sharing.SharedMap;
import org.grassroots.tally.MemberPopulation.Candidates;

/** The people on the lists of members of all bodies of one kind, each once however often a list names him or her. */
final class Rosters {
    private static final Candidates NOBODY = new Candidates(List.of(), List.of(), List.of());

    private static final int FEW = 16;

    private final SharedMap<Id, Candidates> byBody;

    private Rosters(SharedMap<Id, Candidates> byBody) {
        this.byBody = byBody;
    }

    static Rosters ofBranches(Register register) {
        ImmutableMap.Builder<Id, Candidates> byBody = ImmutableMap.builder();
        for (CompoundBranch branch : register.branches()) {
            byBody.put(branch.id(), resolve(branch.members(), Subject.Kind.BRANCH, branch.id(), register));
        }
        return new Rosters(SharedMap.over(byBody.buildOrThrow()));
    }

    static Rosters ofGroups(Register register) {
        ImmutableMap.Builder<Id, Candidates> byBody = ImmutableMap.builder();
        for (BuildingGroup group : register.groups()) {
            byBody.put(group.id(), resolve(group.members(), Subject.Kind.GROUP, group.id(), register));
        }
        return new Rosters(SharedMap.over(byBody.buildOrThrow()));
    }

    /** The same of a register in which some branches, or some members, are others. */
    Rosters withBranches(ListChange<CompoundBranch> change, Optional<ChangedMembers> members, Register register) {
        Map<Id, Optional<Candidates>> changes = new LinkedHashMap<>();
        members.ifPresent(
                others -> others.namingBranches().forEach(branch -> replace(branch.id(), others, register, changes)));
        change.gone().forEach(branch -> changes.put(branch.id(), Optional.empty()));
        change.come()
                .forEach(branch -> changes.put(
                        branch.id(),
                        Optional.of(resolve(branch.members(), Subject.Kind.BRANCH, branch.id(), register))));
        return new Rosters(byBody.with(changes));
    }

    /** As {@link #withBranches}. */
    Rosters withGroups(ListChange<BuildingGroup> change, Optional<ChangedMembers> members, Register register) {
        Map<Id, Optional<Candidates>> changes = new LinkedHashMap<>();
        members.ifPresent(
                others -> others.namingGroups().forEach(group -> replace(group.id(), others, register, changes)));
        change.gone().forEach(group -> changes.put(group.id(), Optional.empty()));
        change.come()
                .forEach(group -> changes.put(
                        group.id(), Optional.of(resolve(group.members(), Subject.Kind.GROUP, group.id(), register))));
        return new Rosters(byBody.with(changes));
    }

    /** A list that is the same names the same people, of whom some are others now. */
    private void replace(Id body, ChangedMembers others, Register register, Map<Id, Optional<Candidates>> changes) {
        List<PartyMember> before = of(body).present();
        List<PartyMember> present = new ArrayList<>(before);
        boolean isOther = false;
        for (int at = 0; at < present.size(); at++) {
            if (others.isGone(before.get(at))) {
                Optional<PartyMember> now = register.member(before.get(at).id());
                if (now.isEmpty()) {
                    // Then the list is another, and told of by itself.
                    return;
                }
                present.set(at, now.get());
                isOther = true;
            }
        }
        if (isOther) {
            changes.put(
                    body,
                    Optional.of(new Candidates(Collections.unmodifiableList(present), List.of(), of(body).unlisted())));
        }
    }

    private static Candidates resolve(Listing<MemberId> list, Subject.Kind kind, Id body, Register register) {
        if (!list.isKnown()) {
            return new Candidates(List.of(), List.of(), List.of(MissingFact.of(kind, body, Field.MEMBERS)));
        }
        List<MemberId> ids = list.items();
        List<PartyMember> present = new ArrayList<>(ids.size());
        // Lists are short, so that looking back costs less than a set; a long one is worth it.
        Set<MemberId> met = ids.size() > FEW ? Sets.newHashSetWithExpectedSize(ids.size()) : Set.of();
        for (int at = 0; at < ids.size(); at++) {
            MemberId id = ids.get(at);
            boolean isFirst = ids.size() > FEW ? met.add(id) : ids.indexOf(id) == at;
            if (isFirst) {
                present.add(register.member(id).orElseThrow());
            }
        }
        return new Candidates(Collections.unmodifiableList(present), List.of(), List.of());
    }

    /** Who is on the list of the body; nobody for one that is not of the register. */
    Candidates of(Id body) {
        Candidates known = byBody.get(body);
        return known == null ? NOBODY : known;
    }
}
