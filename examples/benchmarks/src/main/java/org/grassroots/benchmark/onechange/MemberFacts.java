package org.grassroots.benchmark.onechange;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.benchmark.fact.CommunityFacts;
import org.grassroots.benchmark.fact.CompoundFacts;
import org.grassroots.benchmark.fact.GroupFacts;
import org.grassroots.benchmark.fact.RollFacts;
import org.grassroots.benchmark.fact.SecretaryFacts;
import org.grassroots.fact.Answer;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.register.Register;

/**
 * Which facts of a community hang on a member, and what they are when the member changes: only those are counted again, as
 * one would write it by hand beside a rule engine.
 */
final class MemberFacts implements FactChanges {
    private final Map<MemberId, PartyMember> members = new HashMap<>();
    private final List<PartyMember> inOrder;
    private final Map<CompoundId, CompoundFacts> compounds = new HashMap<>();
    private final ListMultimap<MemberId, CompoundBranch> onRoll = ArrayListMultimap.create();
    private final ListMultimap<MemberId, CompoundBranch> secretaries = ArrayListMultimap.create();
    private final ListMultimap<MemberId, BuildingGroup> led = ArrayListMultimap.create();

    private MemberFacts(Register register, List<CompoundFacts> known) {
        inOrder = new ArrayList<>(register.members());
        register.members().forEach(member -> members.put(member.id(), member));
        known.forEach(facts -> compounds.put(facts.id(), facts));
        for (CompoundBranch branch : register.branches()) {
            if (branch.kind().hasRoll()) {
                new HashSet<>(branch.members().items()).forEach(member -> onRoll.put(member, branch));
            }
            branch.secretaries().items().forEach(officer -> secretaries.put(officer.member(), branch));
        }
        for (BuildingGroup group : register.groups()) {
            group.leaders().items().forEach(leader -> led.put(leader, group));
        }
    }

    static MemberFacts of(Register register) {
        return new MemberFacts(register, CommunityFacts.of(register).compounds());
    }

    @Override
    public Map<FactKey, Object> after(Turn turn) {
        PartyMember before = inOrder.set(turn.place(), turn.member());
        MemberId id = turn.member().id();
        members.put(id, turn.member());
        Map<FactKey, Object> changed = new LinkedHashMap<>();
        count(before, -1, changed);
        count(turn.member(), 1, changed);
        onRoll.get(id).forEach(branch -> changed.put(new FactKey(RollFacts.class, branch.id()), roll(branch)));
        secretaries
                .get(id)
                .forEach(branch -> changed.put(new FactKey(SecretaryFacts.class, branch.id()), secretaries(branch)));
        led.get(id).forEach(group -> changed.put(new FactKey(GroupFacts.class, group.id()), group(group)));
        return changed;
    }

    private void count(PartyMember member, int by, Map<FactKey, Object> changed) {
        if (isFull(member)
                && member.affiliation() == Affiliation.HERE
                && member.residence() instanceof Residence.In home) {
            CompoundFacts facts = compounds.get(home.compound());
            CompoundFacts counted =
                    new CompoundFacts(facts.id(), facts.fullHere() + by, facts.formal(), facts.serving());
            compounds.put(home.compound(), counted);
            changed.put(new FactKey(CompoundFacts.class, home.compound()), counted);
        }
    }

    private RollFacts roll(CompoundBranch branch) {
        Set<MemberId> roll = new HashSet<>(branch.members().items());
        int full = 0;
        for (MemberId member : roll) {
            full += isFull(members.get(member)) ? 1 : 0;
        }
        return new RollFacts(
                branch.id(), roll.size(), full, branch.committee().value().isPresent());
    }

    private SecretaryFacts secretaries(CompoundBranch branch) {
        int notFull = 0;
        int withoutVote = 0;
        int offTheRoll = 0;
        LocalDate fullSince = LocalDate.MIN;
        for (Officer officer : branch.secretaries().items()) {
            PartyMember secretary = members.get(officer.member());
            notFull += isFull(secretary) ? 0 : 1;
            withoutVote += secretary.votingRights() == Answer.YES ? 0 : 1;
            boolean assigned = officer.selection() == SelectionMode.ASSIGNED;
            boolean onTheRoll = branch.members().items().contains(officer.member());
            offTheRoll += branch.kind().hasRoll() && !assigned && !onTheRoll ? 1 : 0;
            LocalDate since = secretary.fullSince().orElse(LocalDate.MAX);
            fullSince = since.isAfter(fullSince) ? since : fullSince;
        }
        return new SecretaryFacts(branch.id(), notFull, withoutVote, offTheRoll, fullSince);
    }

    private GroupFacts group(BuildingGroup group) {
        int full = 0;
        int ofGroup = 0;
        for (MemberId leader : group.leaders().items()) {
            full += isFull(members.get(leader)) ? 1 : 0;
            ofGroup += group.members().items().contains(leader) ? 1 : 0;
        }
        return new GroupFacts(group.id(), group.leaders().items().size(), full, ofGroup);
    }

    private static boolean isFull(PartyMember member) {
        return member.status() == MemberStatus.FULL;
    }
}
