package org.grassroots.plan.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.Organisation;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.chart.TreeChartText;
import org.grassroots.register.Register;
import org.grassroots.text.Language;
import org.junit.jupiter.api.Test;

class OrganisationDrawingTest {
    private static String drawn(Register register, Language language) {
        return TreeChartText.write(new OrganisationDrawing(language).draw(register, SampleRegisters.C1));
    }

    @Test
    void what_nobody_listed_is_unknown_and_what_is_known_to_lack_is_said() {
        assertThat(drawn(SampleRegisters.register().build(), Language.ENGLISH)).isEqualTo("""
                        Organisation of North Garden
                        Riverside [community organisation: unknown]
                        └─ branches: unknown
                        """);
    }

    @Test
    void branch_group_and_central_household_hang_below_each_other() {
        Register register = SampleRegisters.register(SampleRegisters.compound()
                        .buildings(Listing.of(SampleRegisters.building("b1", 4), SampleRegisters.building("b2", 4))))
                .members(SampleRegisters.members(3))
                .organisation(Organisation.builder()
                        .branches(Listing.of(SampleRegisters.branch("z1", BranchKind.TEMPORARY)
                                .members(Listing.of(MemberId.of("m1"), MemberId.of("m2"), MemberId.of("m3")))
                                .secretaries(Listing.of(Officer.of(MemberId.of("m1"))))
                                .build()))
                        .groups(Listing.of(BuildingGroup.builder()
                                .id(GroupId.of("g1"))
                                .name("Group 1")
                                .branch(BranchId.of("z1"))
                                .addBuildings(BuildingId.of("b1"), BuildingId.of("b2"))
                                .leaders(Listing.of())
                                .build()))
                        .centralHouseholds(Listing.of(CentralHousehold.builder()
                                .id(CentralHouseholdId.of("h1"))
                                .group(GroupId.of("g1"))
                                .sense(CentralHousehold.Sense.NEIGHBOURS)
                                .head(Known.of(MemberId.of("m2")))
                                .households(Listing.of(HouseholdId.of("b1-1")))
                                .build()))
                        .build())
                .build();

        assertThat(drawn(register, Language.ENGLISH)).isEqualTo("""
                        Organisation of North Garden
                        Riverside [community organisation: unknown]
                        └─ Branch [temporary branch; secretary: m1; members: 3]
                           └─ Group 1 [buildings: b1, b2; leader: vacant; members: unknown]
                              └─ Central household h1 [head: m2; households: 1]
                        """);
        assertThat(drawn(register, Language.SIMPLIFIED_CHINESE))
                .contains("临时党支部; 书记：m1; 党员：3", "组长：空缺", "党员中心户 h1 [负责人：m2; 联系户：1]");
    }

    @Test
    void compound_that_is_not_there_is_refused() {
        Register register = SampleRegisters.register().build();

        assertThatThrownBy(() -> new OrganisationDrawing(Language.ENGLISH).draw(register, CompoundId.of("c9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("compound 'c9' is not in the register of community 'k1', which has 2 compounds");
    }
}
