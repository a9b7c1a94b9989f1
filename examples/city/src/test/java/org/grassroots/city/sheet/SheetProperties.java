package org.grassroots.city.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.grassroots.city.sheet.Sheets.Cells;
import org.grassroots.city.sheet.Sheets.Result;

@Domain(Sheets.class)
@Domain(DomainContext.Global.class)
class SheetProperties {

    @Property(tries = 200)
    void order_of_columns_changes_nothing_but_column_numbers(
            @ForAll @Size(max = 8) List<Cells> records, @ForAll Random random) {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        Collections.shuffle(order, random);
        List<List<String>> usual = Sheets.underHeader(records);
        List<List<String>> permuted = usual.stream()
                .map(cells -> order.stream().map(cells::get).collect(Collectors.toList()))
                .collect(Collectors.toList());

        Result expected = Sheets.read(Sheets.csv(usual));
        Result met = Sheets.read(Sheets.csv(permuted));

        assertThat(met.rows()).isEqualTo(expected.rows());
        assertThat(met.summary()).isEqualTo(expected.summary());
        assertThat(met.rejections())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("column")
                .isEqualTo(expected.rejections());
    }

    @Property(tries = 100)
    void a_workbook_is_read_as_the_csv_with_the_same_cells(@ForAll @Size(max = 8) List<Cells> records) {
        List<List<String>> sheet = Sheets.underHeader(records);

        assertThat(Sheets.read(Sheets.xlsx(sheet)).entries())
                .isEqualTo(Sheets.read(Sheets.csv(sheet)).entries());
    }

    @Property(tries = 200)
    void every_record_is_a_row_or_rejected_or_blank(@ForAll @Size(max = 20) List<Cells> records) {
        Result met = Sheets.read(Sheets.csv(Sheets.underHeader(records)));

        assertThat(met.summary().rows()
                        + met.summary().rejected()
                        + met.summary().blank())
                .isEqualTo(records.size());
        assertThat(met.summary().rows()).isEqualTo(met.rows().size());
        assertThat(met.summary().rejected()).isEqualTo(met.rejections().size());
    }

    @Property(tries = 100)
    void an_open_quote_spoils_no_line_but_its_own(
            @ForAll @IntRange(min = 0, max = 120) int before, @ForAll @IntRange(min = 0, max = 120) int after) {
        StringBuilder csv = new StringBuilder(String.join(",", Sheets.HEADER)).append('\n');
        for (int i = 0; i < before + 1 + after; i++) {
            csv.append(i == before ? "\"坏,路1号,1栋,2户,无,板楼\n" : "禾苑" + i + ",路1号,1栋,2户,无,板楼\n");
        }

        Result met = Sheets.read(csv.toString());

        assertThat(met.rows()).hasSize(before + after);
        assertThat(met.rejections())
                .extracting(r -> r.line().getAsInt(), SheetRejection::code)
                .containsExactly(tuple(before + 2, SheetRejection.Code.QUOTE_UNCLOSED));
    }

    @Property(tries = 300)
    void no_bytes_make_reading_throw(@ForAll byte[] bytes) {
        Result met = Sheets.read(bytes);

        assertThat(met.summary().rows() + met.summary().rejected())
                .isEqualTo(met.entries().size());
        assertThat(met.messages()).allSatisfy(message -> assertThat(message).doesNotContain("\n"));
    }

    @Property(tries = 300)
    void no_text_below_a_header_makes_reading_throw(@ForAll String text) {
        Result met = Sheets.read(String.join(",", Sheets.HEADER) + "\n" + text);

        assertThat(met.summary().rows() + met.summary().rejected())
                .isEqualTo(met.entries().size());
        assertThat(met.messages()).allSatisfy(message -> assertThat(message).doesNotContain("\n"));
    }
}
