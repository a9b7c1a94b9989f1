package org.grassroots.city.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.area.Compound;
import org.grassroots.city.sheet.SheetRow;
import org.grassroots.fact.Answer;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Helper;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

class SyntheticCityProperties {
    private static final int TRIES = 60;

    @Provide
    Arbitrary<List<SheetRow>> sheets() {
        return Rows.any();
    }

    @Property(tries = TRIES)
    void every_row_becomes_one_compound_with_the_counts_of_the_sheet(
            @ForAll("sheets") List<SheetRow> rows, @ForAll int seed) {
        SyntheticCity city = city(rows, seed);

        List<Compound> compounds = city.registers()
                .flatMap(register -> register.community().compounds().stream())
                .sorted(Comparator.comparingInt(SyntheticCityProperties::rowNumber))
                .toList();

        assertThat(city.registers()).hasSize(city.communityCount());
        assertThat(compounds).hasSameSizeAs(rows);
        for (int at = 0; at < rows.size(); at++) {
            SheetRow row = rows.get(at);
            Compound compound = compounds.get(at);
            assertThat(rowNumber(compound)).isEqualTo(row.number());
            assertThat(compound.name()).isEqualTo(row.name());
            assertThat(compound.surveyedBuildings()).isEqualTo(row.buildings());
            assertThat(compound.surveyedHouseholds()).isEqualTo(row.households());
            assertThat(compound.propertyService().exists())
                    .isEqualTo(row.property().hasService());
        }
    }

    @Property(tries = TRIES)
    void listed_homes_are_as_many_as_surveyed_and_evenly_spread(
            @ForAll("sheets") List<SheetRow> rows, @ForAll int seed) {
        compounds(city(rows, seed))
                .filter(compound -> compound.buildings().isKnown())
                .filter(compound -> compound.surveyedHouseholds().isPresent())
                .forEach(compound -> {
                    IntSummaryStatistics homes = compound.buildings().items().stream()
                            .mapToInt(building -> building.households().items().size())
                            .summaryStatistics();
                    assertThat(homes.getCount())
                            .isEqualTo(compound.surveyedBuildings().getAsInt());
                    assertThat(homes.getSum())
                            .isEqualTo(compound.surveyedHouseholds().getAsInt());
                    assertThat(homes.getCount() == 0 || homes.getMax() - homes.getMin() <= 1)
                            .isTrue();
                });
    }

    @Property(tries = TRIES)
    void nobody_is_listed_where_a_count_is_unknown(@ForAll("sheets") List<SheetRow> rows, @ForAll int seed) {
        for (Register register : city(rows, seed)) {
            for (Compound compound : register.community().compounds()) {
                boolean counted = compound.surveyedBuildings().isPresent()
                        && compound.surveyedHouseholds().isPresent();
                if (!counted) {
                    assertThat(register.listsMembersOf(compound.id())).isEqualTo(Answer.NO);
                    assertThat(register.members())
                            .noneMatch(member -> member.residence().isIn(compound.id()) == Answer.YES);
                    assertThat(register.helpers())
                            .noneMatch(helper -> helper.serves().contains(compound.id()));
                    assertThat(register.branchesServing(compound.id())).isEmpty();
                }
            }
        }
    }

    @Property(tries = TRIES)
    void the_same_seed_gives_equal_registers(@ForAll("sheets") List<SheetRow> rows, @ForAll int seed) {
        assertThat(city(rows, seed).registers().toList())
                .isEqualTo(city(rows, seed).registers().toList());
    }

    @Property(tries = TRIES)
    void the_people_of_a_compound_do_not_depend_on_other_rows(@ForAll("sheets") List<SheetRow> rows, @ForAll int seed) {
        List<Register> together = city(rows, seed).registers().toList();

        for (SheetRow row : rows) {
            List<Register> alone = city(List.of(row), seed).registers().toList();
            assertThat(members(together, row)).isEqualTo(members(alone, row));
            assertThat(helpers(together, row)).isEqualTo(helpers(alone, row));
        }
    }

    @Property(tries = TRIES)
    void rolls_hold_members_affiliated_here_and_joint_branches_serve_several_compounds(
            @ForAll("sheets") List<SheetRow> rows, @ForAll int seed) {
        for (Register register : city(rows, seed)) {
            for (CompoundBranch branch : register.branches()) {
                if (branch.kind().hasRoll()) {
                    assertThat(branch.members().items())
                            .allMatch(id -> member(register, id).affiliation() == Affiliation.HERE);
                }
                if (branch.kind() == BranchKind.JOINT) {
                    assertThat(branch.serves()).hasSizeBetween(2, 4);
                }
            }
        }
    }

    private static SyntheticCity city(List<SheetRow> rows, int seed) {
        return SyntheticCity.of(rows, "compounds.csv", seed, Ratios.standard());
    }

    private static Stream<Compound> compounds(SyntheticCity city) {
        return city.registers().flatMap(register -> register.community().compounds().stream());
    }

    /** The row of the sheet, header counted, that the id names. */
    private static int rowNumber(Compound compound) {
        return Integer.parseInt(compound.id().value().substring(1)) + 1;
    }

    private static PartyMember member(Register register, MemberId id) {
        return register.member(id).orElseThrow();
    }

    private static List<PartyMember> members(List<Register> registers, SheetRow row) {
        String prefix = "c" + (row.number() - 1) + "-m";
        return registers.stream()
                .flatMap(register -> register.members().stream())
                .filter(member -> member.id().value().startsWith(prefix))
                .toList();
    }

    /** Without street cadres, whom neighbours share. */
    private static List<Helper> helpers(List<Register> registers, SheetRow row) {
        String prefix = "c" + (row.number() - 1) + "-h";
        return registers.stream()
                .flatMap(register -> register.helpers().stream())
                .filter(helper -> helper.role() != Helper.Role.STREET_CADRE)
                .filter(helper -> helper.id().value().startsWith(prefix))
                .toList();
    }
}
