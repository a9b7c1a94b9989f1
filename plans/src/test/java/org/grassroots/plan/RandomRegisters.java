package org.grassroots.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;

/** Registers around the compound c1 of which any fact may be known or not. */
public final class RandomRegisters {
    private static final List<String> TRAININGS =
            List.of("sampling", "protective-clothing", "disinfection", "counselling", "first-aid");

    private final Random random;

    private RandomRegisters(Random random) {
        this.random = random;
    }

    public static Register any(Random random) {
        return new RandomRegisters(random).register();
    }

    /** The same register with its members and helpers in another order. */
    public static Register shuffled(Register register, Random random) {
        List<PartyMember> members = new ArrayList<>(register.members());
        List<Helper> helpers = new ArrayList<>(register.helpers());
        Collections.shuffle(members, random);
        Collections.shuffle(helpers, random);
        return Register.builder()
                .provenance(register.provenance())
                .community(register.community())
                .members(members)
                .membersNotListed(register.membersNotListed())
                .helpers(helpers)
                .organisation(register.organisation())
                .pairings(register.pairings())
                .build();
    }

    private Register register() {
        List<PartyMember> members = new ArrayList<>();
        IntStream.rangeClosed(1, random.nextInt(25)).forEach(number -> members.add(member("m" + number)));
        List<Helper> helpers = new ArrayList<>();
        IntStream.rangeClosed(1, random.nextInt(12)).forEach(number -> helpers.add(helper("h" + number)));
        List<MemberId> ids = members.stream().map(PartyMember::id).toList();
        List<HelperId> cadres = helpers.stream()
                .filter(helper -> helper.role() == Helper.Role.STREET_CADRE)
                .map(Helper::id)
                .toList();
        Listing<CompoundBranch> branches = listing(() -> branches(ids));
        return SampleRegisters.register(compound())
                .members(members)
                .membersNotListed(pick(List.of(), List.of(), List.of(SampleRegisters.C1)))
                .helpers(helpers)
                .organisation(Organisation.builder()
                        .branches(branches)
                        .groups(branches.items().isEmpty() ? Listing.unknown() : listing(() -> groups(ids)))
                        .build())
                .pairings(Pairings.builder()
                        .addUnits(SampleRegisters.UNIT)
                        .compounds(listing(() -> pairings(ids, cadres)))
                        .build())
                .build();
    }

    private PartyMember member(String id) {
        return PartyMember.builder()
                .id(MemberId.of(id))
                .name("甲乙")
                .status(pick(MemberStatus.values()))
                .residence(pick(
                        Residence.in(SampleRegisters.C1),
                        Residence.in(SampleRegisters.C1),
                        Residence.in(SampleRegisters.C2),
                        Residence.UNKNOWN))
                .fitForFrontLine(pick(Answer.values()))
                .trainings(listing(this::trainings))
                .build();
    }

    private Helper helper(String id) {
        return SampleRegisters.helper(id, pick(Helper.Role.values()))
                .serves(List.of(pick(SampleRegisters.C1, SampleRegisters.C1, SampleRegisters.C2)))
                .fitForFrontLine(pick(Answer.values()))
                .trainings(listing(this::trainings))
                .build();
    }

    private List<String> trainings() {
        return TRAININGS.stream().filter(code -> random.nextInt(3) > 0).toList();
    }

    private Compound.Builder compound() {
        Compound.Builder compound = SampleRegisters.compound()
                .propertyService(pick(Known.none(), Known.unknown(), Known.of(SampleRegisters.SERVICE)))
                .ownersCommittee(pick(Answer.values()))
                // Groups serve this building, so it is always listed.
                .buildings(Listing.of(building("n1"), building("n2")));
        if (random.nextBoolean()) {
            compound.surveyedHouseholds(random.nextInt(3000));
        }
        if (random.nextBoolean()) {
            compound.entrances(random.nextInt(5));
        }
        return compound;
    }

    private Building building(String id) {
        return Building.builder()
                .id(BuildingId.of(id))
                .name(id)
                .households(listing(() -> IntStream.range(0, random.nextInt(3))
                        .mapToObj(number -> household(HouseholdId.of(id + "-" + number)))
                        .toList()))
                .build();
    }

    private Household household(HouseholdId id) {
        return random.nextInt(4) == 0 ? Household.uncounted(id) : Household.of(id, random.nextInt(900));
    }

    private List<CompoundBranch> branches(List<MemberId> members) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number -> SampleRegisters.branch("b" + number, pick(BranchKind.values()))
                        .members(listing(() -> some(members)))
                        .secretaries(listing(() ->
                                some(members).stream().limit(1).map(Officer::of).toList()))
                        .deputies(listing(() ->
                                some(members).stream().limit(2).map(Officer::of).toList()))
                        .committee(pick(Known.none(), Known.unknown(), Known.of(committee(members))))
                        .build())
                .toList();
    }

    private Committee committee(List<MemberId> members) {
        return new Committee(listing(() -> some(members).stream()
                .map(id -> CommitteeSeat.builder()
                        .member(id)
                        .addPosts(CommitteePost.ORDINARY)
                        .build())
                .toList()));
    }

    private List<BuildingGroup> groups(List<MemberId> members) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number -> BuildingGroup.builder()
                        .id(GroupId.of("g" + number))
                        .name("Group")
                        .branch(BranchId.of("b0"))
                        .addBuildings(BuildingId.of(pick("n1", "n2")))
                        .leaders(listing(() -> some(members).stream().limit(1).toList()))
                        .build())
                .toList();
    }

    private List<CompoundPairing> pairings(List<MemberId> members, List<HelperId> cadres) {
        return random.nextInt(3) == 0
                ? List.of()
                : List.of(CompoundPairing.builder()
                        .compound(SampleRegisters.C1)
                        .units(listing(() -> pick(List.of(), List.of(SampleRegisters.UNIT.id()))))
                        .leadingCadres(
                                listing(() -> some(members).stream().limit(2).toList()))
                        .streetCadres(listing(() -> some(cadres)))
                        .build());
    }

    private <T> Listing<T> listing(Supplier<List<T>> items) {
        return random.nextInt(4) == 0 ? Listing.unknown() : Listing.of(items.get());
    }

    private <T> List<T> some(List<T> items) {
        return items.stream().filter(item -> random.nextInt(3) == 0).toList();
    }

    @SafeVarargs
    private <T> T pick(T... items) {
        return items[random.nextInt(items.length)];
    }
}
