package org.grassroots.city.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets to read: records with good and bad cells in the usual order of columns, and the two formats to write them in. */
final class Sheets extends DomainContextBase {
    static final List<String> HEADER = List.of("小区名称", "地址", "楼栋总数", "房屋总数", "物业公司", "建筑类型");

    /** One record below the usual header. */
    record Cells(List<String> texts) {}

    /** What a reading gave. */
    record Result(List<SheetEntry> entries, SheetSummary summary) {
        List<SheetRow> rows() {
            return entries.stream()
                    .filter(SheetRow.class::isInstance)
                    .map(SheetRow.class::cast)
                    .collect(Collectors.toList());
        }

        List<SheetRejection> rejections() {
            return entries.stream()
                    .filter(SheetRejection.class::isInstance)
                    .map(SheetRejection.class::cast)
                    .collect(Collectors.toList());
        }

        List<String> messages() {
            return rejections().stream().map(r -> r.message().english()).collect(Collectors.toList());
        }
    }

    @Provide
    Arbitrary<Cells> cells() {
        Arbitrary<String> names = Arbitraries.of("禾苑", "云麓·新境", "湖心苑A 区", "a\"b\",c", " 1958 ", "", "暂无信息", "坏\u202E名");
        Arbitrary<String> addresses =
                Arbitraries.of("(东禾区东湖商圈)湖滨路8号", "（西禾区南苑商圈）南苑路9号，东侧", "鼓楼街7号", "", "暂无", "(东禾区)", "=A1");
        Arbitrary<String> properties = Arbitraries.of("单位物业", "无", "", "暂无信息", "禾诚物业, 青禾分公司", "业主自筹物业", "#REF!");
        Arbitrary<String> types = Arbitraries.of("板楼", "塔楼/板楼", "未知类型", "");
        return Combinators.combine(names, addresses, counts("栋"), counts("户"), properties, types)
                .as((name, address, buildings, households, property, type) ->
                        new Cells(List.of(name, address, buildings, households, property, type)));
    }

    private static Arbitrary<String> counts(String measure) {
        Arbitrary<String> good = Arbitraries.integers().between(0, 1_000_000).map(n -> n + measure);
        return Arbitraries.oneOf(
                good,
                Arbitraries.integers().between(0, 99).map(n -> "%d".formatted(n)),
                Arbitraries.of("", "—", "1,202" + measure, "２７ " + measure, "约30" + measure, "-3", "3.5", "1000001"));
    }

    static Result read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    static Result read(byte[] bytes) {
        List<SheetEntry> entries = new ArrayList<>();
        try {
            SheetSummary summary = new SheetReader().read(SheetSource.of("sheet", bytes), entries::add);
            return new Result(entries, summary);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] csv(List<List<String>> records) {
        StringBuilder text = new StringBuilder();
        for (List<String> record : records) {
            text.append(CSVFormat.DEFAULT.format(record.toArray())).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(List<List<String>> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("compounds");
            for (int r = 0; r < records.size(); r++) {
                for (int c = 0; c < records.get(r).size(); c++) {
                    sheet.value(r, c, records.get(r).get(c));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static List<List<String>> underHeader(List<Cells> records) {
        List<List<String>> all = new ArrayList<>();
        all.add(HEADER);
        records.forEach(record -> all.add(record.texts()));
        return all;
    }
}
