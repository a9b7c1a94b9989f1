package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.area.CompoundId;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.RecordChange;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.formation.Impossible;
import org.grassroots.formation.Lack;
import org.grassroots.formation.Note;
import org.grassroots.formation.Proposal;
import org.grassroots.formation.Reasoned;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.GroupId;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalWriterTest {
    private static final Subject COMPOUND = new Subject(Subject.Kind.COMPOUND, "c1");
    private static final String OF_COMPOUND = "{\"kind\":\"compound\",\"id\":\"c1\"}";
    private static final CompoundId C1 = CompoundId.of("c1");

    private final ProposalWriter writer = new ProposalWriter();
    private final Register register = Registers.compound("c1").full(3).build();
    private final String community = register.community().id().value();

    private Proposal.Builder proposal() {
        return Proposal.builder().register(register);
    }

    @Test
    void where_nothing_is_missing_every_list_is_empty() {
        assertThat(writer.toText(register, proposal().build()))
                .isEqualTo("{\"community\":\"" + community
                        + "\",\"changes\":[],\"reasons\":[],\"impossible\":[],\"notes\":[]}");
    }

    @Test
    void a_change_is_told_as_things_stand_when_its_turn_comes() {
        Change first = new RecordChange.NothingFormed();
        Change second = new RecordChange.MembersListed(C1, false);
        Register between = first.applyTo(register);

        assertThat(writer.toText(register, proposal().addChanges(first, second).build()))
                .contains(
                        "\"changes\":[{\"change\":{\"format\":\"grassroots-change/1\",\"change\":\"record-nothing-formed\","
                                + "\"community\":\"" + community + "\"},\"authorities\":[",
                        "\"whoMustAct\":{\"en\":\"",
                        "\"sentence\":{\"en\":\"" + first.sentence(register).english(),
                        "\"zh-Hans\":\"" + second.sentence(between).simplifiedChinese() + "\"}}],\"reasons\":");
    }

    @Test
    void a_reason_names_who_was_considered_and_why_passed_over() {
        Reasoned reason = new Reasoned(
                COMPOUND,
                Text.of("So.", "如此。"),
                List.of(new Reasoned.Considered(
                        new Subject(Subject.Kind.MEMBER, "m1"), true, Text.of("Longest.", "党龄最长。"))));
        Note note = new Note(COMPOUND, Text.of("Note.", "注。"));

        assertThat(writer.toText(
                        register, proposal().addReasons(reason).addNotes(note).build()))
                .contains(
                        "\"reasons\":[{\"subject\":" + OF_COMPOUND
                                + ",\"decision\":{\"en\":\"So.\",\"zh-Hans\":\"如此。\"},\"considered\":[{\"candidate\":"
                                + "{\"kind\":\"member\",\"id\":\"m1\"},\"chosen\":true,"
                                + "\"because\":{\"en\":\"Longest.\",\"zh-Hans\":\"党龄最长。\"}}]}]",
                        "\"notes\":[{\"subject\":" + OF_COMPOUND + ",\"text\":{\"en\":\"Note.\",\"zh-Hans\":\"注。\"}}]");
    }

    static Stream<Arguments> lacks() {
        CompoundId c2 = CompoundId.of("c2");
        return Stream.of(
                Arguments.of(
                        new Lack.FullMembers(C1, 1), "\"kind\":\"full-members\",\"more\":1,\"compounds\":[\"c1\"],"),
                Arguments.of(
                        new Lack.FullMembersTogether(List.of(C1, c2), 2),
                        "\"kind\":\"full-members-together\",\"more\":2,\"compounds\":[\"c1\",\"c2\"],"),
                Arguments.of(
                        new Lack.Neighbour(List.of(c2, C1)), "\"kind\":\"neighbour\",\"compounds\":[\"c2\",\"c1\"],"),
                Arguments.of(
                        new Lack.FullResidents(C1, 3),
                        "\"kind\":\"full-residents\",\"more\":3,\"compounds\":[\"c1\"],"),
                Arguments.of(new Lack.MembersOfCommunity(2), "\"kind\":\"members-of-community\",\"more\":2,"),
                Arguments.of(
                        new Lack.Electable(new Subject(Subject.Kind.BRANCH, "b-1"), 1),
                        "\"kind\":\"electable\",\"more\":1,\"branch\":\"b-1\","),
                Arguments.of(new Lack.Heads(GroupId.of("g-1"), 4), "\"kind\":\"heads\",\"more\":4,\"group\":\"g-1\","),
                Arguments.of(
                        new Lack.Facts(Set.of(new MissingFact(COMPOUND, Field.MEMBERS))),
                        "\"kind\":\"facts\",\"facts\":[{\"subject\":" + OF_COMPOUND + ",\"field\":\""
                                + Field.MEMBERS.key() + "\"}],"),
                Arguments.of(new Lack.Outside(Text.of("a unit", "单位")), "\"kind\":\"outside\","));
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void what_is_impossible_says_what_is_missing_as_data_and_in_words(Lack lack, String written) {
        Impossible impossible = new Impossible.Unformed(
                COMPOUND, RuleId.of("compound.branch-required"), List.of(lack), Text.of("Not so.", "不能。"));

        assertThat(writer.toText(register, proposal().addImpossible(impossible).build()))
                .contains("\"impossible\":[{\"rule\":\"compound.branch-required\",\"subject\":" + OF_COMPOUND
                        + ",\"certificate\":{\"en\":\"Not so.\",\"zh-Hans\":\"不能。\"},\"lacks\":[{" + written
                        + "\"words\":{\"en\":\"" + lack.words().english());
    }

    @Test
    void a_proposal_for_another_register_is_refused() {
        Proposal other = proposal()
                .addChanges(new BranchChange.Dissolve(BranchId.of("b-9")))
                .build();

        assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> writer.toText(register, other));
    }
}
