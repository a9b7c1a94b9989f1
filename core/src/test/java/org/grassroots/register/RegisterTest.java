package org.grassroots.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.GroupId;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final CompoundId C1 = CompoundId.of("c1");

    private static Registers divided() {
        return Registers.compound("c1", compound -> Places.divided(compound, "a"));
    }

    @Test
    void everything_is_found_by_its_id_and_nothing_by_another() {
        Register register = divided()
                .full(1)
                .helper("w1", UnaryOperator.identity())
                .notListed()
                .branch("b1", BranchKind.FORMAL)
                .organisation(of ->
                        of.groups(Listing.of(Places.group("g1", "b1", "a-1").build())))
                .build();

        assertThat(register.compound(C1)).isPresent();
        assertThat(register.building(BuildingId.of("a-2"))).isPresent();
        assertThat(register.compoundOf(BuildingId.of("a-2"))).contains(C1);
        assertThat(register.buildingOf(HouseholdId.of("a-2-101"))).contains(BuildingId.of("a-2"));
        assertThat(register.member(MemberId.of("m1"))).map(PartyMember::name).contains(Registers.NAME);
        assertThat(register.person(HelperId.of("w1"))).isPresent();
        assertThat(register.branch(BranchId.of("b1"))).isPresent();
        assertThat(register.group(GroupId.of("g1"))).isPresent();
        assertThat(register.listsMembersOf(C1)).isEqualTo(Answer.NO);
        assertThat(register.listsMembersOf(CompoundId.of("c2"))).isEqualTo(Answer.YES);
        assertThat(register.member(MemberId.of("w1"))).isEmpty();
        assertThat(register.person(HelperId.of("m1"))).isEmpty();
        assertThat(register.branchesServing(CompoundId.of("c2"))).isEmpty();
        assertThat(register.propertyService(PropertyServiceId.of("p1"))).isEmpty();
    }

    @Test
    void a_register_in_a_log_names_no_person_and_reads_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Registers.compound("c1")
                            .full(12)
                            .branch("b1", BranchKind.FORMAL)
                            .build())
                    .hasToString("Register{community=k1, compounds=1, members=12, branches=1}");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void registers_of_the_same_parts_are_equal() {
        Registers parts = divided().full(2).branch("b1", BranchKind.FORMAL);

        assertThat(parts.build()).isEqualTo(parts.build()).hasSameHashCodeAs(parts.build());
        assertThat(parts.build()).isNotEqualTo(parts.notListed().build());
    }

    @Test
    void a_list_changed_after_building_changes_nothing() {
        Register source = Registers.compound("c1").full(1).build();
        List<PartyMember> mine = new ArrayList<>(source.members());
        Register register = Register.builder()
                .provenance(source.provenance())
                .community(source.community())
                .members(mine)
                .build();
        mine.clear();

        assertThat(register.members()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> register.members().clear());
    }

    @Test
    void provenance_and_community_are_needed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Register.builder().build())
                .withMessage("a register needs its provenance");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        Register.builder().provenance(Registers.provenance()).build())
                .withMessage("a register needs its community");
    }

    @Test
    void only_a_synthetic_register_has_a_seed() {
        assertThat(Provenance.builder()
                        .source("sheet")
                        .synthetic(true)
                        .seed(7)
                        .build()
                        .seed())
                .hasValue(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provenance.builder()
                        .source("sheet")
                        .synthetic(false)
                        .seed(7)
                        .build())
                .withMessage("a register with a seed (7) must be marked synthetic");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Provenance.builder().source(" ").synthetic(false).build())
                .withMessage("the source of a register must not be blank");
    }
}
