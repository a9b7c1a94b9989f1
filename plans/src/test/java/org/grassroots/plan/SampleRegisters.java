package org.grassroots.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;

/** Small registers around one compound {@code c1} of the community {@code k1}, which has a second compound {@code c2}. */
public final class SampleRegisters {
    public static final CompoundId C1 = CompoundId.of("c1");
    public static final CompoundId C2 = CompoundId.of("c2");
    public static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    static final PropertyServiceId SERVICE = PropertyServiceId.of("p1");
    static final PairedUnit UNIT = new PairedUnit(PairedUnitId.of("u1"), "Made-up bureau");

    private SampleRegisters() {}

    /** A compound of which nothing is known. */
    public static Compound.Builder compound() {
        return Compound.builder().id(C1).name("North Garden");
    }

    public static Register.Builder register(Compound.Builder compound) {
        return Register.builder()
                .provenance(
                        Provenance.builder().source("a test").synthetic(true).build())
                .community(Community.builder()
                        .id(CommunityId.of("k1"))
                        .name("Riverside")
                        .addPropertyServices(PropertyService.builder()
                                .id(SERVICE)
                                .name("Made-up service")
                                .kind(PropertyService.Kind.COMPANY)
                                .build())
                        .addCompounds(compound.build())
                        .addCompounds(
                                Compound.builder().id(C2).name("South Garden").build())
                        .build());
    }

    public static Register.Builder register() {
        return register(compound());
    }

    /** A full member who lives in c1, is fit for the front line and has passed those trainings. */
    public static PartyMember.Builder member(String id, String... trainings) {
        return PartyMember.builder()
                .id(MemberId.of(id))
                .name("甲乙")
                .status(MemberStatus.FULL)
                .residence(Residence.in(C1))
                .fitForFrontLine(Answer.YES)
                .trainings(Listing.of(Arrays.asList(trainings)));
    }

    /** Members {@code m1} to {@code m}count as {@link #member} makes them. */
    public static List<PartyMember> members(int count, String... trainings) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> member("m" + number, trainings).build())
                .toList();
    }

    public static Helper.Builder helper(String id, Helper.Role role) {
        return Helper.builder()
                .id(HelperId.of(id))
                .name("丙丁")
                .role(role)
                .addServes(C1)
                .trainings(Listing.of())
                .fitForFrontLine(Answer.YES);
    }

    public static CompoundBranch.Builder branch(String id, BranchKind kind) {
        return CompoundBranch.builder()
                .id(BranchId.of(id))
                .name("Branch")
                .kind(kind)
                .addServes(ServedArea.whole(C1));
    }

    /** A building with one household of so many residents. */
    public static Building building(String id, int residents) {
        return Building.builder()
                .id(BuildingId.of(id))
                .name(id)
                .households(Listing.of(Household.of(HouseholdId.of(id + "-1"), residents)))
                .build();
    }
}
