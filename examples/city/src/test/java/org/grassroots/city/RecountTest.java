package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.grassroots.city.recount.Mark;
import org.grassroots.city.recount.Recount;
import org.grassroots.city.recount.Shake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecountTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<String> PACKS = List.of("national", "compound-measures", "linfen", "shangzhou");
    private static final List<Mark> MARKS =
            List.of(Mark.SATISFIED, Mark.VIOLATED, Mark.UNDETERMINED, Mark.NOT_APPLICABLE);

    /** Enough for every rule to give every verdict. */
    private static final int SEEDS = 2;

    /** Enough with these seeds; more with {@code -Dgrassroots.recount.times=40}. */
    private static final int TIMES = Integer.getInteger("grassroots.recount.times", 12);

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path directory;

    @Test
    void check_counts_on_the_bundled_sample_what_plain_loops_count() throws IOException {
        assertThat(differences(survey(7))).isEmpty();
    }

    @Test
    void check_counts_on_registers_as_made_and_shaken_at_random_what_plain_loops_count() throws IOException {
        Path shaken = directory.resolve("shaken.jsonl");
        Path sheet = Files.writeString(directory.resolve("small.csv"), smallSheet());
        List<String> lines = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Shake shake = new Shake(seed);
            lines.addAll(Files.readAllLines(survey(seed)));
            for (String line : Files.readAllLines(survey(sheet, seed))) {
                for (int times = 0; times < TIMES; times++) {
                    lines.add(shake.of(mapper.readTree(line)).toString());
                }
            }
        }
        Files.write(shaken, lines);
        Map<String, List<Long>> checked = checked(shaken);
        Map<String, List<Long>> recounted = recounted(shaken);
        assertThat(differences(checked, recounted)).isEmpty();
        assertThat(refusedLines()).hasSizeLessThan(lines.size() / 20);
        recounted.forEach((rule, verdicts) -> assertThat(verdicts.subList(0, 3))
                .as("satisfied, violated and undetermined of %s: each is met, or nothing was held against it", rule)
                .filteredOn(count -> count > 0)
                // What a branch serves is always known.
                .hasSize(rule.equals("joint.units") ? 2 : 3));
    }

    private static String smallSheet() {
        List<String> services = List.of("禾诚物业服务有限公司", "无", "单位物业", "暂无信息");
        StringBuilder sheet = new StringBuilder("小区名称,地址,楼栋总数,房屋总数,物业公司,建筑类型\n");
        for (int number = 1; number <= 12; number++) {
            String service = services.get(number % services.size());
            sheet.append("禾苑%d号,(东禾区东湖商圈)湖滨路%d号,%d栋,%d户,%s,板楼\n"
                    .formatted(number, number, 1 + number % 4, 8 + number * 3, service));
        }
        return sheet.toString();
    }

    /** The registers of a real city, which are not part of the project. */
    @Test
    void check_counts_on_the_file_given_what_plain_loops_count() throws IOException {
        String file = System.getProperty("grassroots.recount", "");
        assumeTrue(!file.isBlank(), "no -Dgrassroots.recount=R.jsonl");

        assertThat(differences(Path.of(file))).isEmpty();
    }

    @Test
    void the_second_count_knows_nothing_of_the_library() throws IOException {
        Path sources = Path.of("src/test/java/org/grassroots/city/recount");
        try (Stream<Path> files = Files.list(sources)) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThan(10);
            for (Path file : all) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("import org.grassroots");
            }
        }
    }

    /** The rules on whose counts the two do not agree, with both counts. */
    private List<String> differences(Path registers) throws IOException {
        Map<String, List<Long>> checked = checked(registers);
        return differences(checked, recounted(registers));
    }

    private static List<String> differences(Map<String, List<Long>> checked, Map<String, List<Long>> recounted) {
        Set<String> rules = new TreeSet<>(checked.keySet());
        rules.addAll(recounted.keySet());
        assertThat(rules).hasSizeGreaterThan(40);
        return rules.stream()
                .filter(rule -> !Objects.equals(checked.get(rule), recounted.get(rule)))
                .map(rule -> "%s: check %s, plain loops %s".formatted(rule, checked.get(rule), recounted.get(rule)))
                .toList();
    }

    private Path survey(int seed) throws IOException {
        return survey(CityRun.sample(directory), seed);
    }

    private Path survey(Path sheet, int seed) throws IOException {
        Path registers = directory.resolve("registers-" + seed + ".jsonl");
        if (!Files.exists(registers)) {
            CityRun survey = CityRun.of("survey", sheet, "--seed", seed, "--out", registers);
            assertThat(survey.exitCode()).as(survey.err().toString()).isZero();
        }
        return registers;
    }

    /** By rule, how often satisfied, violated, undetermined and not applicable; rules that met no subject are left out. */
    private Map<String, List<Long>> checked(Path registers) throws IOException {
        CityRun check = CityRun.of(
                "check",
                registers,
                "--out",
                directory.resolve("checked"),
                "--as-of",
                DAY,
                "--packs",
                String.join(",", PACKS));
        assertThat(check.exitCode()).as(check.err().toString()).isLessThan(2);
        JsonNode summary =
                mapper.readTree(Files.readString(directory.resolve("checked").resolve("summary.json")));
        assertThat(summary.path("failures")).isEmpty();
        Map<String, List<Long>> counts = new TreeMap<>();
        summary.path("verdicts").properties().forEach(rule -> {
            JsonNode verdicts = rule.getValue();
            List<Long> marks = Stream.of("satisfied", "violated", "undetermined", "notApplicable")
                    .map(verdict -> verdicts.path(verdict).asLong())
                    .toList();
            if (verdicts.path("lookedAt").asLong() > 0) {
                counts.put(rule.getKey(), marks);
            }
        });
        return counts;
    }

    /** The same, of every line that was not refused. */
    private Map<String, List<Long>> recounted(Path registers) throws IOException {
        Set<Integer> refused = refusedLines();
        Recount recount = new Recount(DAY);
        int number = 0;
        try (Stream<String> lines = Files.lines(registers, StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                number++;
                if (!line.isBlank() && !refused.contains(number)) {
                    recount.add(mapper.readTree(line));
                }
            }
        }
        Map<String, List<Long>> counts = new TreeMap<>();
        recount.totals()
                .byRule()
                .forEach((rule, marks) -> counts.put(
                        rule,
                        MARKS.stream().map(mark -> marks.getOrDefault(mark, 0L)).toList()));
        return counts;
    }

    private Set<Integer> refusedLines() throws IOException {
        Set<Integer> refused = new LinkedHashSet<>();
        for (String line : Files.readAllLines(directory.resolve("checked").resolve("rejected.jsonl"))) {
            refused.add(mapper.readTree(line).path("line").asInt());
        }
        return refused;
    }
}
