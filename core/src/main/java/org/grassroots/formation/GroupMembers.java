package org.grassroots.formation;

import java.util.List;
import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** Who is in a group, and who of them leads it. */
final class GroupMembers {
    private GroupMembers() {}

    /** The building of the home, if it is known. */
    static Optional<BuildingId> building(PartyMember member) {
        return member.residence() instanceof Residence.In home ? home.building() : Optional.empty();
    }

    static boolean isFull(PartyMember member) {
        return member.isFull() == Answer.YES;
    }

    /** Whether the member is in a group that serves the building of the home; in any, where that building is unknown. */
    static boolean isInGroupOfHome(PartyMember member, Census census) {
        Optional<BuildingId> home = building(member);
        return census.groups().naming(member.id()).stream()
                .anyMatch(group -> home.isEmpty() || group.buildings().contains(home.get()));
    }

    /** The full member of the longest standing; nobody if none is known to be full. */
    static Optional<MemberId> leader(List<PartyMember> members, Work work) {
        return members.stream()
                .filter(GroupMembers::isFull)
                .map(member ->
                        Candidate.of(member, Rung.OF_THE_BRANCH, work.asked().standing(), work.day(), 0))
                .min(Candidate.BEST_FIRST)
                .map(candidate -> candidate.member().id());
    }

    static void tellIfShort(BuildingGroup group, List<PartyMember> members, Work work) {
        Subject subject = Subject.of(Subject.Kind.GROUP, group.id());
        if (group.leaders().isKnown() && group.leaders().items().isEmpty()) {
            Lack lack = new Lack.Electable(Subject.of(Subject.Kind.BRANCH, group.branch()), 1);
            work.impossible(
                    subject,
                    Asked.GROUP_LEADER,
                    List.of(lack),
                    Text.of(
                            "Group '" + group.id() + "' can have no leader: it lacks "
                                    + lack.words().english() + ".",
                            "党小组“" + group.id() + "”无法产生组长：缺少" + lack.words().simplifiedChinese() + "。"));
        }
        int more = work.asked().groupMembers() - members.size();
        if (more > 0) {
            work.note(
                    subject,
                    Text.of(
                            "Group '" + group.id() + "' is " + more
                                    + " short of the members a group should have; its branch has no more.",
                            "党小组“" + group.id() + "”比应有人数少" + more + "名；所属支部没有更多党员。"));
        }
    }
}
