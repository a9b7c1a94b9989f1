package org.grassroots.policy.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject.Kind;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Registers;
import org.grassroots.tally.Census;

/**
 * One branch that serves compound {@code c2} and the east of compound {@code c1}, or its west too, with people and open
 * facts. Compound c1 has an east, a west and a north; of two of its buildings nobody may have said where they stand.
 *
 * @param people  {@code m0}, {@code m1} …
 * @param sections  the sections of the buildings {@code u1} and {@code u2}, as far as they are known
 * @param unlisted  the compounds of which nobody listed the members
 * @param westToo  whether the west is served
 * @param kind  the kind of the branch
 * @param taking  those on its list; empty if the list is missing
 */
record Neighbourhood(
        List<Someone> people,
        Map<String, String> sections,
        Set<String> unlisted,
        boolean westToo,
        BranchKind kind,
        Optional<List<String>> taking) {

    private static final List<String> SIDES = List.of("east", "west", "north");
    /** Buildings of c1 with a section of their own. */
    private static final Map<String, String> SETTLED = Map.of("e1", "east", "w1", "west", "n1", "north");

    private static final int MOST_UNSEEN = 3;

    enum Home {
        C2,
        E1,
        W1,
        N1,
        U1,
        U2,
        C1,
        OUTSIDE,
        UNKNOWN
    }

    record Someone(MemberStatus status, Affiliation affiliation, Home home) {}

    Neighbourhood {
        people = List.copyOf(people);
        sections = new LinkedHashMap<>(sections);
        unlisted = new TreeSet<>(unlisted);
    }

    Census census() {
        Registers registers = Registers.compound("c1", this::divided);
        if (unlisted.contains("c1")) {
            registers.notListed();
        }
        registers.andCompound("c2");
        if (unlisted.contains("c2")) {
            registers.notListed();
        }
        for (int number = 0; number < people.size(); number++) {
            Someone someone = people.get(number);
            registers.member("m" + number, member -> facts(member, someone));
        }
        registers.branch("b1", kind, branch -> facts(branch));
        return Census.of(registers.build());
    }

    private Compound.Builder divided(Compound.Builder compound) {
        List<Building> buildings = new ArrayList<>();
        new LinkedHashSet<>(List.of("e1", "w1", "n1", "u1", "u2"))
                .forEach(id -> buildings.add(Building.builder()
                        .id(BuildingId.of(id))
                        .name(id)
                        .section(Optional.ofNullable(SETTLED.getOrDefault(id, sections.get(id)))
                                .map(SectionId::of))
                        .build()));
        return compound.sections(SIDES.stream()
                        .map(side -> new Section(SectionId.of(side), side))
                        .toList())
                .buildings(Listing.of(buildings));
    }

    private static PartyMember.Builder facts(PartyMember.Builder member, Someone someone) {
        CompoundId divided = CompoundId.of("c1");
        Residence home = switch (someone.home()) {
            case C2 -> Residence.in(CompoundId.of("c2"));
            case C1 -> Residence.in(divided);
            case OUTSIDE -> Residence.ELSEWHERE;
            case UNKNOWN -> Residence.UNKNOWN;
            case E1 -> Residence.in(divided, BuildingId.of("e1"));
            case W1 -> Residence.in(divided, BuildingId.of("w1"));
            case N1 -> Residence.in(divided, BuildingId.of("n1"));
            case U1 -> Residence.in(divided, BuildingId.of("u1"));
            case U2 -> Residence.in(divided, BuildingId.of("u2"));
        };
        return member.status(someone.status())
                .affiliation(someone.affiliation())
                .residence(home);
    }

    private CompoundBranch.Builder facts(CompoundBranch.Builder branch) {
        List<ServedArea> serves = new ArrayList<>();
        serves.add(ServedArea.whole(CompoundId.of("c2")));
        serves.add(ServedArea.section(CompoundId.of("c1"), SectionId.of("east")));
        if (westToo) {
            serves.add(ServedArea.section(CompoundId.of("c1"), SectionId.of("west")));
        }
        taking.ifPresent(
                ids -> branch.members(Listing.of(ids.stream().map(MemberId::of).toList())));
        return branch.serves(serves);
    }

    List<MissingFact> open() {
        List<MissingFact> open = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            Someone someone = people.get(number);
            MemberId id = MemberId.of("m" + number);
            if (someone.status() == MemberStatus.UNKNOWN) {
                open.add(MissingFact.of(Kind.MEMBER, id, Field.STATUS));
            }
            if (someone.affiliation() == Affiliation.UNKNOWN) {
                open.add(MissingFact.of(Kind.MEMBER, id, Field.AFFILIATION));
            }
            if (someone.home() == Home.UNKNOWN || someone.home() == Home.C1) {
                open.add(MissingFact.of(Kind.MEMBER, id, Field.RESIDENCE));
            }
        }
        for (String building : List.of("u1", "u2")) {
            if (!sections.containsKey(building)) {
                open.add(MissingFact.of(Kind.BUILDING, BuildingId.of(building), Field.SECTION));
            }
        }
        unlisted.forEach(id -> open.add(MissingFact.of(Kind.COMPOUND, CompoundId.of(id), Field.MEMBERS)));
        if (taking.isEmpty()) {
            open.add(MissingFact.of(Kind.BRANCH, BranchId.of("b1"), Field.MEMBERS));
        }
        return open;
    }

    List<Neighbourhood> learn(MissingFact fact) {
        String id = fact.subject().id();
        return switch (fact.field()) {
            case SECTION -> SIDES.stream().map(side -> standing(id, side)).toList();
            case MEMBERS -> fact.subject().kind() == Kind.BRANCH ? listed() : seen(id);
            default -> learned(Integer.parseInt(id.substring(1)), fact.field());
        };
    }

    private Neighbourhood standing(String building, String side) {
        Map<String, String> told = new LinkedHashMap<>(sections);
        told.put(building, side);
        return new Neighbourhood(people, told, unlisted, westToo, kind, taking);
    }

    private List<Neighbourhood> learned(int number, Field field) {
        Someone before = people.get(number);
        List<Someone> after = switch (field) {
            case STATUS ->
                List.of(
                        new Someone(MemberStatus.FULL, before.affiliation(), before.home()),
                        new Someone(MemberStatus.PROBATIONARY, before.affiliation(), before.home()));
            case AFFILIATION ->
                List.of(
                        new Someone(before.status(), Affiliation.HERE, before.home()),
                        new Someone(before.status(), Affiliation.ELSEWHERE, before.home()));
            default ->
                (before.home() == Home.C1
                                ? List.of(Home.E1, Home.W1, Home.N1)
                                : List.of(Home.C2, Home.E1, Home.W1, Home.OUTSIDE))
                        .stream()
                                .map(home -> new Someone(before.status(), before.affiliation(), home))
                                .toList();
        };
        return after.stream()
                .map(one -> {
                    List<Someone> all = new ArrayList<>(people);
                    all.set(number, one);
                    return with(all);
                })
                .toList();
    }

    private Neighbourhood with(List<Someone> all) {
        return new Neighbourhood(all, sections, unlisted, westToo, kind, taking);
    }

    /** The compound's list shows up to three more in each of its units. */
    private List<Neighbourhood> seen(String compound) {
        Set<String> left = new TreeSet<>(unlisted);
        left.remove(compound);
        Neighbourhood listed = new Neighbourhood(people, sections, left, westToo, kind, taking);
        List<Neighbourhood> seen = new ArrayList<>();
        for (int first = 0; first <= MOST_UNSEEN; first++) {
            for (int second = 0; second <= (compound.equals("c1") && westToo ? MOST_UNSEEN : 0); second++) {
                List<Someone> all = new ArrayList<>(people);
                add(first, compound.equals("c1") ? Home.E1 : Home.C2, all);
                add(second, Home.W1, all);
                seen.add(listed.with(all));
            }
        }
        return seen;
    }

    private static void add(int count, Home home, List<Someone> all) {
        for (int added = 0; added < count; added++) {
            all.add(new Someone(MemberStatus.FULL, Affiliation.HERE, home));
        }
    }

    /** The branch's list shows nobody, or three who live elsewhere. */
    private List<Neighbourhood> listed() {
        List<Someone> all = new ArrayList<>(people);
        add(MOST_UNSEEN, Home.OUTSIDE, all);
        List<String> ids = List.of("m" + people.size(), "m" + (people.size() + 1), "m" + (people.size() + 2));
        return List.of(
                new Neighbourhood(people, sections, unlisted, westToo, kind, Optional.of(List.of())),
                new Neighbourhood(all, sections, unlisted, westToo, kind, Optional.of(ids)));
    }
}
