package org.grassroots.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;

/** Bare registers at random: people and places, nothing formed. */
final class Village {
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final Random random;
    private final boolean isKnown;

    /** @param isKnown  whether every fact of the members is known */
    Village(long seed, boolean isKnown) {
        random = new Random(seed);
        this.isKnown = isKnown;
    }

    Register bare() {
        List<Compound> compounds = new ArrayList<>();
        List<PartyMember> members = new ArrayList<>();
        int size = random.nextInt(1, 8);
        int density = random.nextInt(1, 5);
        for (int at = 0; at < size; at++) {
            Compound compound = compound("c-" + (at + 1), size);
            compounds.add(compound);
            int people = random.nextInt(density * density * 2);
            for (int one = 0; one < people; one++) {
                members.add(member("m-" + (members.size() + 1), home(compound)));
            }
        }
        for (int one = random.nextInt(4); one > 0; one--) {
            members.add(member(
                    "m-" + (members.size() + 1),
                    isKnown || random.nextBoolean() ? Residence.ELSEWHERE : Residence.UNKNOWN));
        }
        Community.Builder community = Community.builder();
        community.id(CommunityId.of("k-1")).name("青禾社区").subdistrict("云溪街道").compounds(compounds);
        return Register.builder()
                .provenance(Registers.provenance())
                .community(community.build())
                .members(members)
                .build();
    }

    private Compound compound(String id, int size) {
        List<Building> buildings = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            sections.add(new Section(SectionId.of(id + "/east"), "东区"));
            sections.add(new Section(SectionId.of(id + "/west"), "西区"));
        }
        int standing = random.nextInt(5);
        for (int at = 0; at < standing; at++) {
            List<Household> households = new ArrayList<>();
            for (int home = random.nextInt(1, 14); home > 0; home--) {
                households.add(Household.of(HouseholdId.of(id + "/b" + (at + 1) + "/" + home), 2));
            }
            Building.Builder building = Building.builder();
            building.id(BuildingId.of(id + "/b" + (at + 1)))
                    .name((at + 1) + "号楼")
                    .households(Listing.of(households));
            if (!sections.isEmpty() && random.nextInt(5) > 0) {
                building.section(sections.get(random.nextInt(sections.size())).id());
            }
            buildings.add(building.build());
        }
        Compound.Builder compound = Compound.builder();
        compound.id(CompoundId.of(id)).name("小区" + id).sections(sections).buildings(Listing.of(buildings));
        if (random.nextInt(3) == 0) {
            compound.neighbours(Listing.of(random.ints(random.nextInt(size + 1), 1, size + 1)
                    .distinct()
                    .mapToObj(number -> CompoundId.of("c-" + number))
                    .filter(other -> !other.value().equals(id))
                    .toList()));
        }
        return compound.build();
    }

    private Residence home(Compound compound) {
        List<Building> buildings = compound.buildings().items();
        if (buildings.isEmpty() || !isKnown && random.nextInt(8) == 0) {
            return Residence.in(compound.id());
        }
        Building building = buildings.get(random.nextInt(buildings.size()));
        List<Household> households = building.households().items();
        return !isKnown && random.nextInt(8) == 0
                ? Residence.in(compound.id(), building.id())
                : Residence.in(
                        compound.id(),
                        building.id(),
                        households.get(random.nextInt(households.size())).id());
    }

    private <T> T oneOf(T unknown, List<T> known) {
        return !isKnown && random.nextInt(9) == 0 ? unknown : known.get(random.nextInt(known.size()));
    }

    private PartyMember member(String id, Residence residence) {
        PartyMember.Builder member = PartyMember.builder();
        MemberStatus status =
                oneOf(MemberStatus.UNKNOWN, List.of(MemberStatus.FULL, MemberStatus.FULL, MemberStatus.PROBATIONARY));
        member.id(MemberId.of(id)).name(Registers.NAME).residence(residence).status(status);
        member.affiliation(
                oneOf(Affiliation.UNKNOWN, List.of(Affiliation.HERE, Affiliation.HERE, Affiliation.ELSEWHERE)));
        member.votingRights(oneOf(Answer.UNKNOWN, Collections.nCopies(1, Answer.YES)));
        member.suitableAsSecretary(oneOf(Answer.UNKNOWN, List.of(Answer.YES, Answer.NO)));
        member.homeOwner(oneOf(Answer.UNKNOWN, List.of(Answer.YES, Answer.NO)));
        member.capacities(oneOf(
                Listing.unknown(),
                List.of(
                        Listing.of(),
                        Listing.of(Capacity.DIRECTLY_MANAGED),
                        Listing.of(Capacity.IN_SERVICE),
                        Listing.of(Capacity.DEPLOYED))));
        if (status == MemberStatus.FULL && random.nextInt(4) > 0) {
            member.fullSince(DAY.minusMonths(random.nextInt(1, 60)));
        }
        return member.build();
    }

    /** The same register told in another order. */
    static Register shuffled(Register register, long seed) {
        Random random = new Random(seed);
        List<Compound> compounds = new ArrayList<>();
        for (Compound compound : register.community().compounds()) {
            Compound.Builder other = Compound.builder();
            List<Building> buildings = new ArrayList<>();
            for (Building building : compound.buildings().items()) {
                Building.Builder mixed = Building.builder();
                mixed.from(building)
                        .households(Listing.of(mixed(building.households().items(), random)));
                buildings.add(mixed.build());
            }
            other.from(compound)
                    .sections(mixed(compound.sections(), random))
                    .buildings(Listing.of(mixed(buildings, random)));
            compounds.add(other.build());
        }
        Community.Builder community = Community.builder();
        community.from(register.community()).compounds(mixed(compounds, random));
        return register.edit()
                .community(community.build())
                .members(mixed(register.members(), random))
                .build();
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        List<T> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
