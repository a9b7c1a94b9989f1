package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerCommandTest {
    private static final String GOOD = "1-2-301,m-1,3,,,13800138000\r\n";
    private static final String BAD = "1-2-302,m-2,three,,,12\r\n";

    private static String header = "";

    @TempDir
    Path directory;

    private Path sheet;
    private Path book;

    @BeforeAll
    static void form(@TempDir Path once) throws IOException {
        Path form = once.resolve("l3.csv");
        CityRun run = CityRun.of("ledger", "form", "L3", "--out", form, "--language", "zh-Hans");
        assertThat(run.out()).containsExactly("L3 小区居民台账: 13 columns", "form: " + form);
        header = Files.readString(form);
    }

    @BeforeEach
    void empty() throws IOException {
        sheet = Files.writeString(directory.resolve("l3.csv"), header);
        book = directory.resolve("book.jsonl");
    }

    @Test
    void a_sheet_goes_into_the_book_and_its_bad_rows_beside_it_masked() throws IOException {
        fill(GOOD + BAD + "\r\n" + GOOD);

        CityRun run = read(sheet);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsExactly(
                        "l3.csv: of 3 rows 2 read, 1 rejected; blank rows passed over: 1",
                        "book: %s, 2 entries".formatted(book));
        assertThat(run.err())
                .containsExactly(
                        "1 row rejected, the first: l3.csv, row 3: column C (Number of people actually living there): met ***;"
                                + " right would be a plain number such as 12 or 36.5; column F (Telephone of the household):"
                                + " met ***; right would be a telephone number of 4 to 30 digits, spaces, '+', '-', '(' and"
                                + " ')'",
                        "all of them: %s.rejected.jsonl".formatted(book));
        assertThat(Files.readAllLines(directory.resolve("book.jsonl.rejected.jsonl")))
                .hasSize(1)
                .allMatch(line -> line.contains("\"line\":3") && !line.contains("three") && !line.contains("m-2"));
        assertThat(Files.readAllLines(book)).hasSize(2).allMatch(line -> line.contains("\"event\":\"outbreak\""));
        assertThat(Files.readAllLines(directory.resolve("book.jsonl.audit.jsonl")))
                .hasSize(1)
                .allMatch(line -> line.contains("\"act\":\"stored\""));
    }

    @Test
    void a_masked_sheet_shows_nobody_and_is_not_taken_back() throws IOException {
        fill(GOOD);
        read(sheet);
        Path masked = directory.resolve("masked.csv");

        CityRun run =
                CityRun.of("ledger", "write", book, "--out", masked, "--role", "owner-head", "--purpose", "a list");

        assertThat(run.out()).containsExactly("L3 Residents: 1 entry stands", "masked: " + masked);
        assertThat(Files.readString(masked)).contains("Resident (masked)").doesNotContain("m-1", "138");
        assertThat(read(masked).err())
                .first()
                .asString()
                .startsWith(
                        "nothing of masked.csv can be used; 1 row rejected, the header: masked.csv, row 1: column A: met a"
                                + " sheet that was exported masked: 'Household: building, unit, room (masked)'; right would be a"
                                + " sheet with the values themselves");
        assertThat(Files.readAllLines(book)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"open.csv", "open.xlsx"})
    void a_sheet_in_the_open_leaves_a_trace_and_is_taken_back(String name) throws IOException {
        fill(GOOD);
        read(sheet);
        Path open = directory.resolve(name);

        CityRun refused = write(open);
        CityRun run = write(open, "--who", "m-8", "--on", "2022-11-25T08:00");
        write(open, "--who", "m-8", "--on", "2022-11-25T09:00");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .containsExactly("--reveal leaves a trace: say who is given the values with --who, and when with --on");
        assertThat(run.out())
                .containsExactly(
                        "L3 Residents: 1 entry stands",
                        "in the open: " + open,
                        "audit log: %s.audit.jsonl".formatted(open));
        assertThat(Files.readAllLines(directory.resolve(name + ".audit.jsonl")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"act\":\"revealed\"") && line.contains("\"member\":\"m-8\""));
        assertThat(read(open).out()).contains("book: %s, 2 entries".formatted(book));
    }

    @Test
    void a_changed_audit_log_is_refused_with_its_line_and_nothing_is_revealed() throws IOException {
        fill(GOOD);
        read(sheet);
        Path open = directory.resolve("open.csv");
        write(open, "--who", "m-8", "--on", "2022-11-25T08:00");
        Path log = directory.resolve("open.csv.audit.jsonl");
        Files.writeString(log, Files.readString(log).replace("m-8", "m-7"));
        Files.delete(open);

        CityRun run = write(open, "--who", "m-8", "--on", "2022-11-25T09:00");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly(
                        "open.csv.audit.jsonl, line 1: the audit log was changed here: its head does not follow from"
                                + " the lines before it");
        assertThat(open).doesNotExist();
    }

    @Test
    void a_book_of_which_nothing_new_is_sound_stays_as_it_was() throws IOException {
        fill(GOOD);
        read(sheet);
        String before = Files.readString(book);
        Files.writeString(sheet, "household,resident\r\n" + GOOD);

        CityRun run = read(sheet);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().get(0))
                .isEqualTo(
                        "nothing of l3.csv can be used; 1 row rejected, the header: l3.csv, row 1: column C: met an empty"
                                + " cell; right would be 'Number of people actually living there' (living-there)");
        assertThat(Files.readString(book)).isEqualTo(before);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--role|owner-member|--role: role 'owner-member' may not store the book of ledger 'L3'; only [owner-head] may",
                "--ledger|L9|template 'one-ten-seven' has no ledger 'L9'; it has L1, L2, L3, L4, L5, L6, L7",
                "--on|today|--on must be a day and time such as 2026-06-30T08:00, was 'today'",
                "--on|2022-11-01T08:00|ledger 'L3' is kept for event 'outbreak' from 2022-11-20 on; the entry is dated"
                        + " 2022-11-01T08:00",
                "--began|soon|--began must be a day of the calendar, such as 2026-06-30, was 'soon'"
            })
    void an_argument_that_cannot_be_used_is_told(String option, String value, String told) throws IOException {
        fill(GOOD);
        List<Object> arguments = arguments(sheet);
        arguments.set(arguments.indexOf(option) + 1, value);

        CityRun run = CityRun.of(arguments.toArray());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsExactly(told);
        assertThat(book).doesNotExist();
    }

    private void fill(String rows) throws IOException {
        Files.writeString(sheet, Files.readString(sheet) + rows);
    }

    private CityRun read(Path from) {
        return CityRun.of(arguments(from).toArray());
    }

    private List<Object> arguments(Path from) {
        return new ArrayList<>(List.of(
                "ledger",
                "read",
                from,
                "--ledger",
                "L3",
                "--book",
                book,
                "--who",
                "m-9",
                "--role",
                "owner-head",
                "--purpose",
                "daily visit",
                "--on",
                "2022-11-24T08:00",
                "--event",
                "outbreak",
                "--began",
                "2022-11-20"));
    }

    private CityRun write(Path open, String... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "ledger",
                "write",
                book,
                "--out",
                open,
                "--role",
                "owner-head",
                "--purpose",
                "daily visit",
                "--reveal"));
        arguments.addAll(List.of(more));
        return CityRun.of(arguments.toArray());
    }
}
