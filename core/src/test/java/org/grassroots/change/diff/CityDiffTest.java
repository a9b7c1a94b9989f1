package org.grassroots.change.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.CompoundTransfer;
import org.grassroots.change.Decision;
import org.grassroots.change.MemberChange;
import org.grassroots.change.RecordChange;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.junit.jupiter.api.Test;

class CityDiffTest {
    private static final Register ELM = community("elm", "e1", "e2");
    private static final Register ASH = community("ash", "a1");
    private static final Register OAK = community("oak", "o1");

    /** Compounds with a formal branch and a member each, all called after the compound. */
    private static Register community(String id, String... compounds) {
        UnaryOperator<Community.Builder> named =
                community -> community.id(CommunityId.of(id)).name("社区" + id);
        Registers registers = null;
        for (String compound : compounds) {
            registers = registers == null ? Registers.compound(compound) : registers.andCompound(compound);
            registers
                    .member("m-" + compound, member -> member)
                    .branch("b-" + compound, BranchKind.FORMAL, branch -> branch);
        }
        return registers
                .organisation(organisation -> organisation.groups(Listing.of()).centralHouseholds(Listing.of()))
                .community(named)
                .build();
    }

    private static CityChange within(String community, Change change) {
        return new CityChange.Within(Optional.of(CommunityId.of(community)), change);
    }

    @Test
    void a_change_is_told_with_its_community() {
        MemberChange.MoveHome move = new MemberChange.MoveHome(MemberId.of("m-a1"), Residence.ELSEWHERE);

        assertThat(CityDiff.between(List.of(ELM, ASH), List.of(ASH.apply(move), ELM)))
                .containsExactly(within("ash", move));
    }

    @Test
    void a_compound_that_is_in_another_community_now_is_one_move() {
        CompoundTransfer transfer =
                new CompoundTransfer(CompoundId.of("e2"), CommunityId.of("elm"), CommunityId.of("ash"));
        List<Register> after = transfer.applyTo(List.of(ELM, ASH));

        assertThat(CityDiff.between(List.of(ELM, ASH), after)).containsExactly(new CityChange.Moved(transfer));
    }

    @Test
    void compounds_of_one_id_in_two_communities_are_not_taken_for_one_another() {
        Register before = community("ash", "a1");
        Register other = community("elm", "e1");
        // e1 is gone from elm, and ash has another compound of that id, under another name.
        Register after = before.apply(new RecordChange.Survey(
                Compound.builder().id(CompoundId.of("e1")).name("槐园").build()));
        Register left = other.apply(new RecordChange.RemoveCompound(CompoundId.of("e1")));

        assertThat(CityDiff.between(List.of(before, other), List.of(after, left)))
                .noneMatch(CityChange.Moved.class::isInstance)
                .hasSize(2);
    }

    @Test
    void communities_that_are_new_or_gone_are_told_as_such() {
        assertThat(CityDiff.between(List.of(ELM, ASH), List.of(OAK, ELM)))
                .containsExactly(new CityChange.Gone(CommunityId.of("ash")), new CityChange.Added(OAK));
    }

    @Test
    void two_registers_of_one_community_are_refused() {
        assertThatThrownBy(() -> CityDiff.between(List.of(ELM), List.of(ELM, ELM)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are two registers of community 'elm'; each community has one");
    }

    @Test
    void a_change_without_a_community_is_made_where_there_is_but_one() {
        CityChange change = new CityChange.Within(Optional.empty(), new BranchChange.Dissolve(BranchId.of("b-a1")));

        assertThat(change.applyTo(List.of(ASH)).get(0).branches()).isEmpty();
        assertThatThrownBy(() -> change.applyTo(List.of(ASH, ELM)))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessage(
                        "a change without a community: there are 2 registers; the change must name one of ash, elm");
    }

    @Test
    void a_community_that_is_not_there_or_there_already_is_refused() {
        assertThatThrownBy(() -> new CityChange.Gone(CommunityId.of("oak")).applyTo(List.of(ASH, ELM)))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessage("community 'oak': no register has this id; there are ash, elm");
        assertThatThrownBy(() -> new CityChange.Added(ASH).applyTo(List.of(ASH)))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessage("community 'ash': it is in the list already; a community is added once");
    }

    @Test
    void a_list_with_one_change_that_does_not_fit_is_refused_with_its_place() {
        List<CityChange> changes =
                List.of(new CityChange.Added(OAK), within("ash", new BranchChange.Dissolve(BranchId.of("b-9"))));

        assertThatThrownBy(() -> CityChange.apply(changes, List.of(ASH)))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessageStartingWith("change 2, branch 'b-9': is not in this register; ");
    }

    @Test
    void a_change_leaves_the_other_registers_as_they_are() {
        List<Register> after =
                within("ash", new BranchChange.Dissolve(BranchId.of("b-a1"))).applyTo(List.of(ELM, ASH, OAK));

        assertThat(after.get(0)).isSameAs(ELM);
        assertThat(after.get(2)).isSameAs(OAK);
    }

    @Test
    void a_change_of_a_city_says_what_it_does_in_both_languages() {
        List<Register> city = List.of(ELM, ASH);
        BranchChange.Dissolve dissolve = new BranchChange.Dissolve(BranchId.of("b-a1"));
        String told = "Text[english=In community 'ash': %s, simplifiedChinese=社区“ash”：%s]"
                .formatted(
                        dissolve.sentence(ASH).english(), dissolve.sentence(ASH).simplifiedChinese());

        assertThat(within("ash", dissolve).sentence(city)).hasToString(told);
        assertThat(new CityChange.Within(
                                Optional.empty(), new Decision(dissolve, Authority.HIGHER, LocalDate.of(2026, 1, 1)))
                        .sentence(List.of(ASH)))
                .hasToString(told);
        assertThat(new CityChange.Within(Optional.empty(), register -> register)
                        .sentence(List.of(ASH))
                        .english())
                .isEqualTo("In community 'ash': Make a change of the host's own.");
        assertThat(new CityChange.Added(OAK).sentence(city))
                .hasToString("Text[english=Add the community 'oak' (社区oak) to the city., "
                        + "simplifiedChinese=新增社区“oak”（社区oak）。]");
        assertThat(new CityChange.Gone(CommunityId.of("ash")).sentence(city))
                .hasToString("Text[english=Remove the community 'ash' with all that is recorded of it., "
                        + "simplifiedChinese=移除社区“ash”及其全部记录。]");
        CompoundTransfer transfer =
                new CompoundTransfer(CompoundId.of("e2"), CommunityId.of("elm"), CommunityId.of("ash"));
        assertThat(new CityChange.Moved(transfer).sentence(city)).isEqualTo(transfer.sentence());
        assertThatThrownBy(() -> within("oak", dissolve).sentence(city))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessage("community 'oak': no register has this id; there are elm, ash");
    }
}
