package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.grassroots.city.sheet.PropertyAnswer;
import org.grassroots.city.sheet.SheetRow;

/** Rows of sheets for tests: single ones, any, and a whole city. */
final class Rows {
    private static final String[] PROPERTY = {"", "无", "单位物业", "业主自管", "青禾物业公司", "东湖物业公司", "暂无信息"};

    private Rows() {}

    static SheetRow row(int number, String district, String neighbourhood, int buildings, int households) {
        return empty(number)
                .district(optional(district))
                .neighbourhood(optional(neighbourhood))
                .buildings(buildings)
                .households(households)
                .build();
    }

    /** Only a name and a number are known. */
    static SheetRow.Builder empty(int number) {
        return SheetRow.builder().number(number).name("小区" + number).property(PropertyAnswer.of(""));
    }

    /** So many compounds of one neighbourhood, from row 2 on. */
    static List<SheetRow> neighbours(int count) {
        List<SheetRow> rows = new ArrayList<>();
        for (int number = 2; number < count + 2; number++) {
            rows.add(row(number, "东禾区", "东湖商圈", 2, 20));
        }
        return rows;
    }

    /** Sizes like those of a real city: many courtyards, some estates. */
    static List<SheetRow> city(int count) {
        Random random = new Random(1);
        List<SheetRow> rows = new ArrayList<>();
        for (int number = 2; number < count + 2; number++) {
            int households = (int) Math.min(7_126, Math.exp(5.4 + 1.3 * random.nextGaussian()));
            rows.add(SheetRow.builder()
                    .from(row(number, "东禾区", "商圈" + number % 20, 1 + households / 90, households))
                    .property(PropertyAnswer.of(PROPERTY[random.nextInt(PROPERTY.length)]))
                    .build());
        }
        return rows;
    }

    static Arbitrary<List<SheetRow>> any() {
        Arbitrary<Integer> buildings = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 12)),
                Tuple.of(1, Arbitraries.integers().between(20, 86)));
        Arbitrary<Integer> households = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.integers().between(0, 250)),
                Tuple.of(1, Arbitraries.integers().between(0, 7_126)));
        Arbitrary<SheetRow> row = Combinators.combine(
                        Arbitraries.of("", "东禾区", "西禾县"),
                        Arbitraries.of("", "东湖商圈", "西岭商圈"),
                        buildings.optional(0.9),
                        households.optional(0.9),
                        Arbitraries.of(PROPERTY))
                .as((district, neighbourhood, built, lived, property) -> SheetRow.builder()
                        .number(2)
                        .name("小区")
                        .district(optional(district))
                        .neighbourhood(optional(neighbourhood))
                        .buildings(built.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .households(lived.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .property(PropertyAnswer.of(property))
                        .build());
        return row.list().ofMaxSize(30).map(Rows::numbered);
    }

    private static List<SheetRow> numbered(List<SheetRow> rows) {
        List<SheetRow> numbered = new ArrayList<>();
        for (SheetRow row : rows) {
            numbered.add(
                    SheetRow.builder().from(row).number(numbered.size() + 2).build());
        }
        return numbered;
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
