package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.change.Authority;
import org.grassroots.change.MemberChange;
import org.grassroots.history.Entry;
import org.grassroots.history.RegisterHistory;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Reading;
import org.grassroots.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryFileTest {
    private static final String REGISTER = canonical(
            Examples.SHORT.replace("\"synthetic\":false", "\"synthetic\":false,\"describes\":\"2026-01-01\""));
    private static final String STRIKE = Examples.json("{'format':'grassroots-change/1','change':'strike-member',"
            + "'member':'m-1','by':'REGISTRAR','on':'2026-03-01','recordedOn':'2026-06-01'}");
    private static final String RETRACT =
            Examples.json("{'format':'grassroots-change/1','change':'retract','entry':1,'recordedOn':'2026-07-01'}");

    private static String canonical(String register) {
        return new RegisterWriter()
                .toText(new RegisterReader()
                        .read("a.jsonl", Examples.utf8(register))
                        .sound()
                        .orElseThrow());
    }

    private static Reading<RegisterHistory> read(String... lines) {
        return new HistoryReader().read("h.jsonl", Examples.utf8(String.join("\n", lines)));
    }

    @Test
    void a_history_is_a_register_and_a_line_for_each_entry() {
        RegisterHistory history = read(REGISTER, STRIKE, RETRACT).sound().orElseThrow();

        assertThat(history.entries())
                .containsExactly(
                        new Entry.Made(
                                new MemberChange.Strike(MemberId.of("m-1")),
                                Optional.of(Authority.REGISTRAR),
                                LocalDate.of(2026, 3, 1),
                                LocalDate.of(2026, 6, 1)),
                        new Entry.Retracted(1, LocalDate.of(2026, 7, 1)));
        assertThat(new HistoryWriter().toText(history)).isEqualTo(REGISTER + "\n" + STRIKE + "\n" + RETRACT + "\n");
        assertThat(List.of(STRIKE, RETRACT))
                .allMatch(line -> SchemaCheck.CHANGE.errors(line).isEmpty());
    }

    @Test
    void a_history_may_have_line_ends_of_another_system_and_none_at_its_end() {
        assertThat(new HistoryReader()
                        .read("h.jsonl", Examples.utf8(REGISTER + "\r\n" + STRIKE))
                        .sound())
                .isPresent();
        assertThat(read(REGISTER).sound().orElseThrow().entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'change':'strike-member','member':'m-1','recordedOn':'2026-06-01'|missing-field||"
                        + "field 'on' is missing; expected the day from which it holds",
                "'change':'strike-member','member':'m-1','on':'2026-06-01'|missing-field||"
                        + "field 'recordedOn' is missing; expected the day on which it was recorded",
                "'change':'strike-member','member':'m-1','on':'2026-06-01','recordedOn':'2026-06-01','community':'elm'|conflict|"
                        + "/community|a history is that of one community; a change of the register in the first line, without "
                        + "'community'",
                "'change':'move-compound','compound':'c-1','from':'elm','to':'ash'|conflict|/change|"
                        + "a history is that of one community; a change of the register in the first line, without 'community'",
                "'change':'strike-member','member':'m-9','on':'2026-06-01','recordedOn':'2026-06-01'|conflict||"
                        + "entry 1: party member 'm-9': is not in this register; name a party member that is; one that was "
                        + "dissolved or removed cannot be changed any more",
                "'change':'retract','entry':1,'recordedOn':'2026-06-01'|conflict||"
                        + "entry 1: it takes back entry 1, and there are 0; name the number of a change that was recorded "
                        + "before; what was taken back is recorded anew",
            })
    void a_line_that_is_no_fitting_entry_refuses_the_history_with_its_place(
            String fields, String code, String pointer, String sentence) {
        List<JsonProblem> problems = read(
                        REGISTER, Examples.json("{'format':'grassroots-change/1'," + fields + "}"), STRIKE)
                .problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code().code()).isEqualTo(code);
        assertThat(problems.get(0).place().line()).isEqualTo(2);
        assertThat(problems.get(0).pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problems.get(0).flaw().sentence()).isEqualTo(sentence);
    }

    @Test
    void a_first_register_without_its_day_and_a_bad_line_are_told_together() {
        assertThat(((Reading.Refused<?>) read(Examples.SHORT, STRIKE, "[]")).message())
                .isEqualTo(
                        "h.jsonl, line 1, column 1, /provenance: field 'describes' is missing; expected the first day of the "
                                + "history, which its register describes\n"
                                + "h.jsonl, line 3, column 1: met a list; expected an object (change)");
    }
}
