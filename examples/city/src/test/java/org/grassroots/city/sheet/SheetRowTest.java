package org.grassroots.city.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetRowTest {

    @Test
    void a_whole_row_is_read_with_its_line() {
        SheetRow row = only("东湖春晓,(东禾区东湖商圈)湖滨路21号,18栋,2214户,禾诚物业服务有限公司,板楼/塔板结合");

        SheetRow.Builder expected = SheetRow.builder().number(2).name("东湖春晓");
        expected.district("东禾区").neighbourhood("东湖商圈").address("湖滨路21号");
        expected.buildings(18).households(2214).buildingType("板楼/塔板结合");
        assertThat(row)
                .isEqualTo(expected.property(PropertyAnswer.of("禾诚物业服务有限公司")).build());
    }

    @Test
    void a_row_that_bears_only_a_name_is_all_unknown_and_not_rejected() {
        SheetRow row = only("望河里,,,,,");

        assertThat(row)
                .isEqualTo(SheetRow.builder()
                        .number(2)
                        .name("望河里")
                        .property(PropertyAnswer.of(""))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27栋|27",
                "27|27",
                "２７栋|27",
                "27 栋|27",
                "27　栋|27",
                "' 27栋 '|27",
                "007栋|7",
                "27棟|27",
                "27幢|27",
                "1,202栋|1202",
                "１，２０２栋|1202",
                "1000000栋|1000000",
                "0栋|0",
                "0|0"
            })
    void numbers_are_read_in_every_spelling(String cell, int buildings) {
        assertThat(only("禾苑,,\"" + cell + "\",,,").buildings()).hasValue(buildings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "暂无信息", "暂无", "暫無資訊", "未知", "不详", "不詳", "—", "——", "-", "－"})
    void words_for_unknown_are_unknown_in_every_column(String cell) {
        SheetRow row = only("禾苑,%1$s,%1$s,%1$s,%1$s,%1$s".formatted(cell));

        assertThat(row.address()).isEmpty();
        assertThat(row.buildings()).isEqualTo(OptionalInt.empty());
        assertThat(row.households()).isEqualTo(OptionalInt.empty());
        assertThat(row.property()).isEqualTo(PropertyAnswer.of(cell));
        assertThat(row.buildingType()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "(东禾区东湖商圈)湖滨路8号|东禾区|东湖商圈|湖滨路8号",
                "（东禾区东湖商圈）湖滨路8号|东禾区|东湖商圈|湖滨路8号",
                "( 東禾區 東湖商圈 ) 湖濱路8號|東禾區|東湖商圈|湖濱路8號",
                "(东禾区经济开发区商圈)路1号|东禾区|经济开发区商圈|路1号",
                "(东禾区区政府商圈)路1号|东禾区|区政府商圈|路1号",
                "(禾阳县禾阳县)路1号|禾阳县|禾阳县|路1号",
                "(禾交市禾交市)路1号|禾交市|禾交市|路1号",
                "(禾城市老城商圈)路1号|禾城市|老城商圈|路1号",
                "(青禾市东禾区东湖商圈)路1号|青禾市东禾区|东湖商圈|路1号",
                "(青禾市开发区商圈)路1号|青禾市|开发区商圈|路1号",
                "(市中区东湖商圈)路1号|市中区|东湖商圈|路1号",
                "(郊区东湖商圈)路1号|郊区|东湖商圈|路1号",
                "(东禾区)路1号|东禾区|-|路1号",
                "(东湖商圈)路1号|-|东湖商圈|路1号",
                "(禾苑小区商圈)路1号|-|禾苑小区商圈|路1号",
                "(东禾区东湖商圈)|东禾区|东湖商圈|-",
                "()路1号|-|-|路1号",
                "湖滨路8号(东禾区东湖商圈)|-|-|湖滨路8号(东禾区东湖商圈)",
                "(东禾区东湖商圈湖滨路8号|-|-|(东禾区东湖商圈湖滨路8号"
            })
    void a_leading_parenthesis_names_district_and_neighbourhood(
            String cell, String district, String neighbourhood, String rest) {
        SheetRow row = only("禾苑," + cell + ",,,,");

        assertThat(row.district().orElse(null)).isEqualTo(district);
        assertThat(row.neighbourhood().orElse(null)).isEqualTo(neighbourhood);
        assertThat(row.address().orElse(null)).isEqualTo(rest);
    }

    @Test
    void white_space_in_a_text_is_one_space_and_invisible_marks_are_dropped() {
        assertThat(only("\"\u3000禾苑A \n 区\u200B\",,,,,").name()).isEqualTo("禾苑A 区");
    }

    @Test
    void equal_names_and_equal_rows_are_all_kept() {
        assertThat(Sheets.read(csv("禾苑,东路1号,1栋,2户,,", "禾苑,西路1号,1栋,2户,,", "禾苑,西路1号,1栋,2户,,"))
                        .rows())
                .extracting(row -> row.address().orElseThrow())
                .containsExactly("东路1号", "西路1号", "西路1号");
    }

    @Test
    void a_row_below_one_refuses_to_be_built() {
        assertThatThrownBy(() -> SheetRow.builder()
                        .number(0)
                        .name("禾苑")
                        .property(PropertyAnswer.of(""))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of row '禾苑' must be at least 1, was 0");
    }

    private static SheetRow only(String line) {
        Sheets.Result met = Sheets.read(csv(line));
        assertThat(met.messages()).isEmpty();
        assertThat(met.rows()).hasSize(1);
        return met.rows().get(0);
    }

    private static String csv(String... lines) {
        return String.join(",", Sheets.HEADER) + "\n" + String.join("\n", lines) + "\n";
    }
}
