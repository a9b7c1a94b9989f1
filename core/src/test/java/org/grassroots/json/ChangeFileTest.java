package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.change.Arranged;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Decision;
import org.grassroots.change.MemberChange;
import org.grassroots.change.RecordChange;
import org.grassroots.change.diff.CityChange;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Reading;
import org.grassroots.member.MemberId;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeFileTest {
    private static final String DISSOLVE =
            Examples.json("{'format':'grassroots-change/1','change':'dissolve-branch','branch':'b-1'}");

    private final ChangeReader reader = new ChangeReader();
    private final ChangeWriter writer = new ChangeWriter();

    private CityChange read(String line) {
        return reader.read("c.jsonl", Examples.utf8(line)).sound().orElseThrow();
    }

    @Test
    void a_line_without_who_and_when_is_a_bare_change() {
        BranchChange.Dissolve change = new BranchChange.Dissolve(BranchId.of("b-1"));

        assertThat(read(DISSOLVE)).isEqualTo(new CityChange.Within(Optional.empty(), change));
        assertThat(writer.toText(change)).isEqualTo(DISSOLVE);
    }

    @Test
    void a_line_with_who_and_when_is_a_decision_and_names_its_community() {
        String line = Examples.json("{'format':'grassroots-change/1','change':'strike-member','member':'m-1',"
                + "'by':'REGISTRAR','on':'2026-06-30','community':'k-1'}");
        CityChange change = new CityChange.Within(
                Optional.of(CommunityId.of("k-1")),
                new Decision(
                        new MemberChange.Strike(MemberId.of("m-1")), Authority.REGISTRAR, LocalDate.of(2026, 6, 30)));

        assertThat(read(line)).isEqualTo(change);
        assertThat(writer.toText(change)).isEqualTo(line);
    }

    @Test
    void a_home_that_is_not_known_is_left_out() {
        String line = Examples.json("{'format':'grassroots-change/1','change':'move-home','member':'m-1'}");

        assertThat(writer.toText(new MemberChange.MoveHome(MemberId.of("m-1"), Residence.UNKNOWN)))
                .isEqualTo(line);
        assertThat(read(line))
                .isEqualTo(new CityChange.Within(
                        Optional.empty(), new MemberChange.MoveHome(MemberId.of("m-1"), Residence.UNKNOWN)));
    }

    @Test
    void a_list_that_became_unknown_is_named_by_its_word() {
        String line = Examples.json(
                "{'format':'grassroots-change/1','change':'record-nothing-known','what':'central-households'}");
        RecordChange change = new RecordChange.NothingKnown(Arranged.CENTRAL_HOUSEHOLDS);

        assertThat(writer.toText(change)).isEqualTo(line);
        assertThat(read(line)).isEqualTo(new CityChange.Within(Optional.empty(), change));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«{'format':'grassroots-change/1','branch':'b-1'}|missing-field||"
                        + "field 'change' is missing; expected the second field to be one of establish-branch, ",
                "«{'format':'grassroots-change/1'}|missing-field||field 'change' is missing; expected the second field",
                "{'format':«'grassroots-change/2','change':'retract'}|unknown-format|/format|"
                        + "met the text 'grassroots-change/2'; expected the first field to be 'format' with the text",
                "{'format':'grassroots-change/1','change':«'disolve-branch','branch':'b-1'}|unknown-word|/change|"
                        + "met the text 'disolve-branch'; expected one of establish-branch, ",
                "{'format':'grassroots-change/1','change':«7,'branch':'b-1'}|wrong-type|/change|met the number 7; expected one of",
                "{'format':'grassroots-change/1','change':«[7],'branch':'b-1'}|wrong-type|/change|met a list; expected one of",
                "«{'format':'grassroots-change/1','change':'dissolve-branch'}|missing-field||field 'branch' is missing",
                "{'format':'grassroots-change/1','change':'dissolve-branch','branch':'b-1',«'bran':'b-1'}|unknown-field|/bran|"
                        + "unknown field 'bran'; known fields are branch, by, change, community, format, on, recordedOn",
                "{'format':'grassroots-change/1','change':'dissolve-branch','branch':'b-1',«'change':'x'}|duplicate-key|/change|"
                        + "field 'change' stands more than once",
                "{'format':'grassroots-change/1','change':'dissolve-branch','branch':'b-1','by':«'higher','on':'2026-01-01'}"
                        + "|unknown-word|/by|met the text 'higher'; expected one of BRANCH, COMMUNITY, HIGHER, REGISTRAR",
                "«{'format':'grassroots-change/1','change':'dissolve-branch','branch':'b-1','by':'HIGHER'}|missing-field||"
                        + "field 'on' is missing; expected 'by' and 'on' together, or neither",
                "«{'format':'grassroots-change/1','change':'dissolve-branch','branch':'b-1','on':'2026-01-01'}|missing-field||"
                        + "field 'by' is missing; expected 'by' and 'on' together, or neither",
                "{'format':'grassroots-change/1','change':'retract','entry':1,'recordedOn':«'2026-01-01'}|conflict|/recordedOn|"
                        + "a day of recording belongs to a history; a file of changes has none",
                "{'format':'grassroots-change/1','change':'record-nothing-known','what':«'members'}|unknown-word|/what|"
                        + "met the text 'members'; expected one of branches, groups, central-households",
                "«[]|wrong-type||met a list; expected an object (change)",
            })
    void a_line_that_is_no_change_is_refused_with_its_place(
            String marked, String code, String pointer, String sentence) {
        String text = Examples.json(marked);
        List<JsonProblem> problems =
                reader.read("c.jsonl", Examples.utf8(text.replace("«", ""))).problems();

        assertThat(problems).hasSize(1);
        JsonProblem problem = problems.get(0);
        assertThat(problem.code().code()).isEqualTo(code);
        assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.place().column()).isEqualTo(text.indexOf('«') + 1);
        assertThat(problem.flaw().sentence()).startsWith(sentence);
    }

    @Test
    void a_seat_that_is_given_twice_is_refused() {
        String line = Examples.json("{'format':'grassroots-change/1','change':'elect-officers','branch':'b-1',"
                + "'secretary':'m-1','committee':[{'member':'m-1','posts':['secretary']},{'member':'m-1','posts':['ordinary']}],"
                + "'electedOn':'2026-01-01'}");

        assertThat(((Reading.Refused<?>) reader.read("c.jsonl", Examples.utf8(line))).message())
                .isEqualTo("c.jsonl, line 1, column 1: member 'm-1' has two seats in the committee; each has one, "
                        + "with all posts held");
    }

    @Test
    void what_is_wrong_in_the_register_of_a_new_community_is_told_with_its_place() {
        String register = Examples.SHORT.replace("'compound':'c-1'".replace('\'', '"'), "\"compound\":\"c-9\"");
        String line = "{\"format\":\"grassroots-change/1\",\"change\":\"add-community\",\"register\":" + register + "}";
        List<JsonProblem> problems = reader.read("c.jsonl", Examples.utf8(line)).problems();

        assertThat(problems).extracting(JsonProblem::pointer).containsExactly("/register/members/0/residence/compound");
        assertThat(line.codePointCount(0, line.indexOf("\"c-9\"")) + 1)
                .isEqualTo(problems.get(0).place().column());
    }

    @Test
    void one_bad_line_refuses_a_file_and_is_named() {
        String file = DISSOLVE + "\n" + DISSOLVE.replace("b-1", "b 1") + "\n" + DISSOLVE + "\n{}\n";
        Reading<List<CityChange>> all = reader.all("c.jsonl", new ByteArrayInputStream(Examples.utf8(file)));

        assertThat(all.sound()).isEmpty();
        assertThat(((Reading.Refused<?>) all).problems())
                .extracting(problem -> problem.place().line())
                .containsExactly(2, 4);
    }

    @Test
    void a_change_of_the_host_s_own_is_not_written() {
        assertThatThrownBy(() -> writer.toText(register -> register))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("only a Change or a Decision can be written, not a change of the host's own");
    }
}
