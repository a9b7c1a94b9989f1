package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.city.synthetic.GroupMaker.Part;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.GroupId;

/** Makes the homes of some full members of a group central households. */
final class CentralHouseholdMaker {
    private final GroupRatios ratios;
    private final Dice dice;
    private final Ids ids;
    private final List<CentralHousehold> made = new ArrayList<>();

    CentralHouseholdMaker(GroupRatios ratios, Dice dice, Ids ids) {
        this.ratios = ratios;
        this.dice = dice;
        this.ids = ids;
    }

    List<CentralHousehold> made() {
        return made;
    }

    void make(GroupId group, Part part) {
        if (dice.chance(ratios.coversAll())) {
            List<HomeSharing.Share> shares = new HomeSharing(ratios, dice, part).shares();
            // One list that is missing leaves open who is covered twice in the whole group.
            int unlisted = dice.chance(ratios.unknownCover()) ? shares.size() - 1 : shares.size();
            for (int at = 0; at < shares.size(); at++) {
                add(group, shares.get(at), at < unlisted);
            }
        } else {
            makeSome(group, part);
        }
    }

    /** All homes of a share are neighbours of the home of one full member among them. */
    private void add(GroupId group, HomeSharing.Share share, boolean listed) {
        CentralHousehold.Builder central = CentralHousehold.builder()
                .id(ids.centralHousehold(made.size() + 1))
                .group(group)
                .sense(Sense.NEIGHBOURS)
                .home(share.head().flatMap(CentralHouseholdMaker::home).flatMap(Residence.In::household))
                .head(head(share));
        if (listed) {
            central.households(Listing.of(share.homes()));
        }
        made.add(central.build());
    }

    private Known<MemberId> head(HomeSharing.Share share) {
        if (dice.chance(ratios.unknownHead())) {
            return Known.unknown();
        }
        return share.head().map(head -> Known.of(head.id())).orElse(Known.none());
    }

    private void makeSome(GroupId group, Part part) {
        int count = dice.near(ratios.centralHouseholdsPerGroup());
        for (PartyMember head : dice.shuffled(part.members())) {
            Optional<Residence.In> home = home(head);
            if (count > 0 && home.isPresent() && head.isFull() == Answer.YES) {
                count -= add(group, part, head, home.get()) ? 1 : 0;
            }
        }
    }

    private static Optional<Residence.In> home(PartyMember member) {
        return member.residence() instanceof Residence.In in && in.household().isPresent()
                ? Optional.of(in)
                : Optional.empty();
    }

    /** Not where the group does not serve the building. */
    private boolean add(GroupId group, Part part, PartyMember head, Residence.In home) {
        Optional<Building> building = part.buildings().stream()
                .filter(one -> home.building().equals(Optional.of(one.id())))
                .findFirst();
        if (building.isEmpty()) {
            return false;
        }
        boolean forMembers = dice.chance(ratios.forMembers());
        CentralHousehold.Builder central = CentralHousehold.builder()
                .id(ids.centralHousehold(made.size() + 1))
                .group(group)
                .sense(forMembers ? Sense.MEMBERS : Sense.NEIGHBOURS)
                .home(home.household())
                .head(dice.chance(ratios.unknownHead()) ? Known.unknown() : Known.of(head.id()));
        if (forMembers) {
            central.members(Listing.of(part.members().stream()
                    .limit(ratios.membersLinked())
                    .map(PartyMember::id)
                    .toList()));
        } else if (!dice.chance(ratios.unknownCover())) {
            central.households(
                    Listing.of(neighbours(building.get(), home.household().orElseThrow())));
        }
        made.add(central.build());
        return true;
    }

    /** The homes around one home, itself among them. */
    private List<HouseholdId> neighbours(Building building, HouseholdId home) {
        List<HouseholdId> homes =
                building.households().items().stream().map(Household::id).toList();
        int count = Math.min(homes.size(), Math.max(1, dice.around(ratios.householdsCovered(), ratios.coverSpread())));
        int from = Math.max(0, Math.min(homes.indexOf(home) - count / 2, homes.size() - count));
        return homes.subList(from, from + count);
    }
}
