package org.grassroots.city.synthetic;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.grassroots.area.Building;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyService.Kind;
import org.grassroots.city.City;
import org.grassroots.city.sheet.PropertyAnswer;
import org.grassroots.city.sheet.SheetReader;
import org.grassroots.city.sheet.SheetRow;
import org.grassroots.city.sheet.SheetSource;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

class SyntheticCityTest {

    @Test
    void twelve_compounds_of_a_neighbourhood_make_one_community() {
        List<Register> registers = registers(Rows.neighbours(12));

        assertThat(registers).hasSize(1);
        assertThat(registers.get(0).community().compounds()).hasSize(12);
        assertThat(registers.get(0).community().name()).isEqualTo("东湖商圈第1社区");
        assertThat(registers.get(0).community().county()).hasValue("东禾区");
        assertThat(registers.get(0).community().subdistrict()).hasValue("东湖商圈");
    }

    @Test
    void the_thirteenth_compound_begins_a_second_community() {
        List<Register> registers = registers(Rows.neighbours(13));

        assertThat(registers)
                .extracting(register -> register.community().name())
                .containsExactly("东湖商圈第1社区", "东湖商圈第2社区");
        assertThat(registers)
                .extracting(register -> register.community().compounds().size())
                .containsExactly(12, 1);
        assertThat(registers)
                .extracting(register -> register.community().id().value())
                .containsExactly("k1", "k2");
    }

    @Test
    void rows_without_address_make_communities_of_their_own() {
        Community community = only(Rows.empty(2).build()).community();

        assertThat(community.name()).isEqualTo("未定社区1");
        assertThat(community.county()).isEmpty();
        assertThat(community.subdistrict()).isEmpty();
    }

    @Test
    void communities_stand_in_the_order_of_their_first_rows() {
        List<Register> registers = registers(List.of(
                Rows.row(2, "西禾县", "西岭商圈", 1, 10),
                Rows.row(3, "", "", 1, 10),
                Rows.row(4, "东禾区", "", 1, 10),
                Rows.row(5, "西禾县", "西岭商圈", 1, 10)));

        assertThat(registers)
                .extracting(register -> register.community().name())
                .containsExactly("西岭商圈第1社区", "未定社区1", "东禾区第1社区");
    }

    @Test
    void a_row_that_bears_only_a_name_stays_unknown() {
        Register register = only(Rows.empty(2).build());
        Compound compound = register.community().compounds().get(0);

        assertThat(compound.buildings().isKnown()).isFalse();
        assertThat(compound.guarding().humanGuard()).isEqualTo(Answer.UNKNOWN);
        assertThat(compound.propertyService().exists()).isEqualTo(Answer.UNKNOWN);
        assertThat(register.membersNotListed()).containsExactly(compound.id());
        assertThat(register.members()).isEmpty();
        assertThat(register.helpers()).isEmpty();
        assertThat(register.organisation()).isEqualTo(Organisation.UNKNOWN);
        assertThat(register.pairings()).isEqualTo(Pairings.UNKNOWN);
    }

    @Test
    void known_buildings_without_a_count_of_homes_are_listed_with_unknown_homes() {
        Register register = only(Rows.empty(2).buildings(3).build());
        Compound compound = register.community().compounds().get(0);

        assertThat(compound.buildings().items()).extracting(Building::name).containsExactly("1号楼", "2号楼", "3号楼");
        assertThat(compound.buildings().items())
                .noneMatch(building -> building.households().isKnown());
        assertThat(register.membersNotListed()).containsExactly(compound.id());
    }

    @Test
    void homes_without_a_building_contradict_each_other_and_are_not_listed() {
        assertThat(lists(0, 5)).isFalse();
        assertThat(lists(0, 0)).isTrue();
        assertThat(lists(5, 0)).isTrue();
    }

    @Test
    void a_compound_larger_than_any_is_not_listed() {
        assertThat(lists(1_000, 10)).isTrue();
        assertThat(lists(1_001, 10)).isFalse();
        assertThat(lists(1, 50_000)).isTrue();
        assertThat(lists(1, 50_001)).isFalse();
    }

    @Test
    void ids_name_the_row_of_the_sheet_below_its_header() {
        Register register = only(Rows.row(9, "东禾区", "东湖商圈", 3, 36));
        Compound compound = register.community().compounds().get(0);
        Building third = compound.buildings().items().get(2);

        assertThat(compound.id().value()).isEqualTo("c8");
        assertThat(third.id().value()).isEqualTo("c8-3");
        assertThat(third.households().items().get(11).id().value()).isEqualTo("c8-3-12");
        assertThat(register.members().get(0).id().value()).isEqualTo("c8-m1");
    }

    @Test
    void compounds_that_name_the_same_company_share_it_and_the_others_have_their_own_service() {
        Community community = registers(List.of(
                        served(2, "青禾物业公司"),
                        served(3, "青禾物业公司"),
                        served(4, "单位物业"),
                        served(5, "单位物业"),
                        served(6, "业主自管"),
                        served(7, "无")))
                .get(0)
                .community();

        assertThat(community.propertyServices())
                .extracting(PropertyService::kind)
                .containsExactly(Kind.COMPANY, Kind.WORK_UNIT, Kind.WORK_UNIT, Kind.OWNERS);
        assertThat(community.propertyServices())
                .extracting(PropertyService::name)
                .containsExactly("青禾物业公司", "小区4单位物业", "小区5单位物业", "小区6业主自管");
        assertThat(community.compounds().get(1).propertyService())
                .isEqualTo(community.compounds().get(0).propertyService());
        assertThat(community.compounds().get(5).propertyService().exists()).isEqualTo(Answer.NO);
        assertThat(community.compounds().get(2).guarding().responsibleUnit()).isEqualTo(Answer.YES);
    }

    @Test
    void a_register_says_that_it_is_made_up_and_from_what() {
        LocalDate day = LocalDate.of(2025, 1, 31);
        Provenance provenance = SyntheticCity.of(Rows.neighbours(1), "compounds.csv", 7, Ratios.standard(), day)
                .iterator()
                .next()
                .provenance();

        assertThat(provenance.synthetic()).isTrue();
        assertThat(provenance.seed()).isEqualTo(OptionalInt.of(7));
        assertThat(provenance.source()).isEqualTo("compounds.csv");
        assertThat(provenance.describes()).hasValue(day);
        assertThat(only(Rows.empty(2).build()).provenance().describes()).hasValue(LocalDate.of(2026, 6, 30));
    }

    @Test
    void another_seed_gives_other_people() {
        List<SheetRow> rows = Rows.neighbours(3);

        assertThat(SyntheticCity.of(rows, "compounds.csv", 8, Ratios.standard())
                        .registers()
                        .flatMap(register -> register.members().stream())
                        .map(PartyMember::name))
                .isNotEqualTo(registers(rows).stream()
                        .flatMap(register -> register.members().stream())
                        .map(PartyMember::name)
                        .toList());
    }

    @Test
    void names_are_visibly_made_up() {
        assertThat(registers(Rows.neighbours(12)).get(0).members())
                .isNotEmpty()
                .allMatch(member -> member.name().matches("\\p{IsHan}[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]{2}"));
    }

    @Test
    void an_empty_sheet_is_a_city_without_communities() {
        SyntheticCity city = SyntheticCity.of(List.of(), "compounds.csv", 7, Ratios.standard());

        assertThat(city.communityCount()).isZero();
        assertThat(city).isEmpty();
    }

    @Test
    void the_bundled_sample_becomes_a_city_with_a_place_for_every_row() throws IOException {
        byte[] sheet;
        try (InputStream sample = City.class.getResourceAsStream("sample/compounds.csv")) {
            sheet = requireNonNull(sample).readAllBytes();
        }
        List<SheetRow> rows = new ArrayList<>();
        new SheetReader().read(SheetSource.of("compounds.csv", sheet), entry -> rows.add((SheetRow) entry));

        List<Register> registers = registers(rows);

        assertThat(rows).hasSize(40);
        assertThat(registers.stream()
                        .mapToInt(register -> register.community().compounds().size())
                        .sum())
                .isEqualTo(40);
        assertThat(registers).anyMatch(register -> !register.branches().isEmpty());
    }

    @Test
    void rows_that_do_not_rise_are_refused() {
        List<SheetRow> falling = List.of(Rows.empty(7).build(), Rows.empty(5).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registers(falling))
                .withMessage("rows must come in the order of the sheet, below its header: row 5 follows row 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registers(List.of(Rows.empty(1).build())))
                .withMessage("rows must come in the order of the sheet, below its header: row 1 follows row 1");
    }

    @Test
    void a_source_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticCity.of(List.of(), " ", 7, Ratios.standard()))
                .withMessage("the source of a city must have a name, was blank");
    }

    private static boolean lists(int buildings, int households) {
        Register register = only(Rows.row(2, "", "", buildings, households));
        return register.community().compounds().get(0).buildings().isKnown()
                && register.membersNotListed().isEmpty();
    }

    private static SheetRow served(int number, String cell) {
        return SheetRow.builder()
                .from(Rows.row(number, "东禾区", "东湖商圈", 1, 10))
                .property(PropertyAnswer.of(cell))
                .build();
    }

    private static Register only(SheetRow row) {
        return registers(List.of(row)).get(0);
    }

    private static List<Register> registers(List<SheetRow> rows) {
        return SyntheticCity.of(rows, "compounds.csv", 7, Ratios.standard())
                .registers()
                .toList();
    }
}
