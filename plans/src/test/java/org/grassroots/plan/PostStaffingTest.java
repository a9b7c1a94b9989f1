package org.grassroots.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.C2;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.helper;
import static org.grassroots.plan.SampleRegisters.member;
import static org.grassroots.plan.SampleRegisters.register;
import static org.grassroots.plan.SampleTemplates.of;
import static org.grassroots.plan.SampleTemplates.team;

import java.util.List;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.PersonId;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.Pairings;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.staffing.Staffing;
import org.grassroots.plan.staffing.StaffingCertificate;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Requirement;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.register.Register;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class PostStaffingTest {
    private static final Requirement SAMPLER = Requirement.builder()
            .addWho(PersonKind.MEMBER, PersonKind.VOLUNTEER)
            .addTraining("sampling")
            .frontLine(true)
            .build();
    private static final Requirement FULL =
            Requirement.builder().addWho(PersonKind.MEMBER).fullMember(true).build();

    @Test
    void residents_branch_members_cadres_and_helpers_may_take_posts_in_the_order_of_the_register() {
        PartyMember inBranch = member("m1").residence(Residence.ELSEWHERE).build();
        PartyMember cadre = member("m2").residence(Residence.UNKNOWN).build();
        PartyMember resident = member("m3").build();
        PartyMember stranger = member("m4").residence(Residence.in(C2)).build();
        Helper paired = Helper.builder()
                .from(helper("h1", Helper.Role.STREET_CADRE).build())
                .serves(List.of())
                .build();
        Helper serving = helper("h2", Helper.Role.VOLUNTEER).build();
        Helper elsewhere = Helper.builder()
                .from(helper("h3", Helper.Role.VOLUNTEER).build())
                .serves(List.of(C2))
                .build();
        Register.Builder register = register()
                .members(List.of(inBranch, cadre, resident, stranger))
                .helpers(List.of(paired, serving, elsewhere))
                .organisation(Organisation.builder()
                        .branches(Listing.of(List.of(SampleRegisters.branch("b1", BranchKind.TEMPORARY)
                                .members(Listing.of(inBranch.id(), resident.id()))
                                .build())))
                        .build())
                .pairings(Pairings.builder()
                        .compounds(Listing.of(List.of(CompoundPairing.builder()
                                .compound(C1)
                                .leadingCadres(Listing.of(cadre.id()))
                                .streetCadres(Listing.of(paired.id()))
                                .build())))
                        .build());

        assertThat(post(register, Need.fixed(10), of(PersonKind.MEMBER)).people())
                .containsExactly(MemberId.of("m1"), MemberId.of("m2"), MemberId.of("m3"));
        assertThat(post(register, Need.fixed(10), of(PersonKind.VOLUNTEER)).people())
                .containsExactly(HelperId.of("h2"));
        assertThat(bound(SampleTemplates.of(2, team("T1", of(PersonKind.MEMBER))), register, "deputy")
                        .people())
                .containsExactly(HelperId.of("h1"));
    }

    @Test
    void only_who_is_known_to_be_trained_takes_a_post_that_asks_for_it() {
        List<PartyMember> members = List.of(
                member("m1").build(),
                member("m2").trainings(Listing.unknown()).build(),
                member("m3", "first-aid").build(),
                member("m4", "first-aid", "sampling").build());

        assertThat(people(members, SAMPLER)).containsExactly(MemberId.of("m4"));
    }

    @Test
    void only_who_is_known_to_be_fit_is_at_the_front_line() {
        List<PartyMember> members = List.of(
                member("m1", "sampling").fitForFrontLine(Answer.NO).build(),
                member("m2", "sampling").fitForFrontLine(Answer.UNKNOWN).build(),
                member("m3", "sampling").build());

        assertThat(people(members, SAMPLER)).containsExactly(MemberId.of("m3"));
    }

    @Test
    void only_who_is_known_to_be_a_full_member_takes_a_post_that_asks_for_it() {
        List<PartyMember> members = List.of(
                member("m1").status(MemberStatus.PROBATIONARY).build(),
                member("m2").status(MemberStatus.UNKNOWN).build(),
                member("m3").build());

        assertThat(people(members, FULL)).containsExactly(MemberId.of("m3"));
    }

    @Test
    void a_probationary_member_never_heads_a_team_that_asks_for_a_full_one() {
        PlanTemplate template = SampleTemplates.of(2, team("T1", FULL));
        Register.Builder register = register()
                .members(List.of(member("m1").status(MemberStatus.PROBATIONARY).build()));

        BoundPost head = bound(template, register, "head");

        assertThat(head.people()).isEmpty();
        assertThat(reason(head))
                .isEqualTo(Text.of(
                        "needs 1 from among Party members (full members if they are members); known in the"
                                + " compound: 0",
                        "需要1名党员（党员须为正式党员）；小区内已知符合条件：0人"));
    }

    @Test
    void a_vacancy_says_how_many_are_needed_of_whom_and_how_many_are_known() {
        BoundPost post = post(
                register()
                        .members(List.of(
                                member("m1", "sampling").build(), member("m2").build())),
                Need.fixed(3),
                SAMPLER);

        assertThat(post.vacancy().orElseThrow().people()).isEqualTo(2);
        assertThat(reason(post))
                .isEqualTo(Text.of(
                        "needs 3 from among Party members or volunteers (trained in sampling, fit for the front"
                                + " line); known in the compound: 1",
                        "需要3名党员或志愿者（受过核酸采样培训、适合一线工作）；小区内已知符合条件：1人"));
    }

    @Test
    void a_vacancy_says_how_many_more_may_be_fit() {
        BoundPost post = post(
                register()
                        .members(List.of(
                                member("m1").trainings(Listing.unknown()).build(),
                                member("m2", "sampling")
                                        .fitForFrontLine(Answer.UNKNOWN)
                                        .build(),
                                member("m3").fitForFrontLine(Answer.UNKNOWN).build())),
                Need.fixed(1),
                SAMPLER);

        assertThat(post.unsure()).isEqualTo(2);
        assertThat(reason(post))
                .isEqualTo(Text.of(
                        "needs 1 from among Party members or volunteers (trained in sampling, fit for the front"
                                + " line); known in the compound: 0; perhaps fit, if what the register does not state is"
                                + " so: 2",
                        "需要1名党员或志愿者（受过核酸采样培训、适合一线工作）；小区内已知符合条件：0人；因台账未载明而不能确定：2人"));
    }

    @Test
    void a_vacancy_counts_all_posts_that_want_the_same_people() {
        PlanTemplate template = SampleTemplates.of(
                2,
                team(
                        "T1",
                        of(PersonKind.MEMBER),
                        SampleTemplates.member("post", Need.fixed(2), of(PersonKind.MEMBER))));

        BoundPost post = bound(template, register().members(SampleRegisters.members(2)), "post");

        assertThat(post.people()).containsExactly(MemberId.of("m2"));
        assertThat(post.certificate()).hasValueSatisfying(certificate -> {
            assertThat(certificate.places()).isEqualTo(3);
            assertThat(certificate.able())
                    .containsExactly(new StaffingCertificate.Able(1, List.of(MemberId.of("m1"), MemberId.of("m2"))));
            assertThat(certificate.deficiency()).isEqualTo(1);
        });
        assertThat(reason(post))
                .isEqualTo(Text.of(
                        "needs 2 from among Party members; known in the compound: 2, who are needed elsewhere too: T1"
                                + " head, T1 post take 3, and all 2 who are fit for any of them can fill 2 at most, so"
                                + " 1 stay empty",
                        "需要2名党员；小区内已知符合条件：2人，但其他岗位同样需要这些人员：T1“文”、T1“文”共需3人次，能够担任其中岗位的2人至多可任2人次，必缺1人次"));
    }

    @Test
    void a_vacancy_names_the_first_five_posts_and_counts_all_and_says_who_else_may_be_fit() {
        PlanTemplate template = SampleTemplates.of(
                5,
                Stream.of("T1", "T2", "T3", "T4", "T5", "T6")
                        .map(id -> team(id, FULL))
                        .toArray(SpecialPlan[]::new));
        Register.Builder register = register()
                .members(List.of(
                        member("m1").build(),
                        member("m2").status(MemberStatus.UNKNOWN).build()));

        BoundPost head = new PlanInstantiator(template)
                .instantiate(register.build(), C1, DAY)
                .teams()
                .get(5)
                .post(ElementId.of("head"))
                .orElseThrow();

        assertThat(reason(head))
                .isEqualTo(Text.of(
                        "needs 1 from among Party members (full members if they are members); known in the compound: 1,"
                                + " who are needed elsewhere too: 6 posts, among them T1 head, T2 head, T3 head, T4"
                                + " head, T5 head, take 6, and all 1 who are fit for any of them can fill 5 at most, so"
                                + " 1 stay empty; perhaps fit, if what the register does not state is so: 1",
                        "需要1名党员（党员须为正式党员）；小区内已知符合条件：1人，但其他岗位同样需要这些人员：T1“文”、T2“文”、T3“文”、T4“文”、T5“文”"
                                + "等6个岗位共需6人次，能够担任其中岗位的1人至多可任5人次，必缺1人次；因台账未载明而不能确定：1人"));
    }

    @Test
    void where_others_were_chosen_than_fill_the_most_a_vacancy_says_how_many_of_the_fit_are_taken() {
        PlanTemplate template = SampleTemplates.of(
                1,
                team("T1", of(PersonKind.MEMBER)),
                team(
                        "T2",
                        of(PersonKind.GRID_WORKER),
                        SampleTemplates.member(
                                "post",
                                Need.fixed(1),
                                Requirement.builder()
                                        .from(of(PersonKind.MEMBER))
                                        .addTraining("rope-work")
                                        .build())));
        Register.Builder register = register()
                .members(List.of(
                        member("m1", "rope-work").build(),
                        member("m2").build(),
                        member("m3").trainings(Listing.unknown()).build()));

        assertThat(secondPost(template, register, Staffing.mostPostsFilled()).vacancy())
                .isEmpty();
        BoundPost post = secondPost(template, register, Staffing.fewestPostsFirst());

        assertThat(post.certificate()).isEmpty();
        assertThat(reason(post))
                .isEqualTo(Text.of(
                        "needs 1 from among Party members (trained in rope-work); known in the compound: 1; of"
                                + " these in the team already or with as many posts as one person may hold: 1; perhaps"
                                + " fit, if what the register does not state is so: 1",
                        "需要1名党员（受过rope-work培训）；小区内已知符合条件：1人；其中已在本组任职或任职数已达上限：1人；" + "因台账未载明而不能确定：1人"));
    }

    private static BoundPost secondPost(PlanTemplate template, Register.Builder register, Staffing staffing) {
        return new PlanInstantiator(template, staffing)
                .instantiate(register.build(), C1, DAY)
                .teams()
                .get(1)
                .post(ElementId.of("post"))
                .orElseThrow();
    }

    @Test
    void people_take_the_shifts_of_a_post_in_turn() {
        Need need = Need.builder().people(2).shifts(2).build();
        BoundPost post = post(register().members(SampleRegisters.members(3)), need, of(PersonKind.MEMBER));

        assertThat(post.need().low()).isEqualTo(4);
        assertThat(post.peopleOfShift(1)).containsExactly(MemberId.of("m1"), MemberId.of("m3"));
        assertThat(post.peopleOfShift(2)).containsExactly(MemberId.of("m2"));
        assertThat(post.shiftOf(MemberId.of("m3"))).hasValue(1);
        assertThat(post.shiftOf(MemberId.of("m2"))).hasValue(2);
        assertThat(post.shiftOf(MemberId.of("m9"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> post.peopleOfShift(3))
                .withMessage("post 'post' has the shifts 1 to 2, was asked for 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> post.peopleOfShift(0))
                .withMessage("post 'post' has the shifts 1 to 2, was asked for 0");
    }

    @Test
    void a_filled_post_has_no_vacancy() {
        assertThat(post(register().members(SampleRegisters.members(2)), Need.fixed(2), of(PersonKind.MEMBER))
                        .vacancy())
                .isEmpty();
    }

    private static Text reason(BoundPost post) {
        return post.vacancy().orElseThrow().reason();
    }

    private static List<PersonId> people(List<PartyMember> members, Requirement requirement) {
        return post(register().members(members), Need.fixed(4), requirement).people();
    }

    /** The only post for which anybody here is fit. */
    private static BoundPost post(Register.Builder register, Need need, Requirement requirement) {
        PlanTemplate template = SampleTemplates.of(
                2, team("T1", of(PersonKind.GRID_WORKER), SampleTemplates.member("post", need, requirement)));
        return bound(template, register, "post");
    }

    private static BoundPost bound(PlanTemplate template, Register.Builder register, String post) {
        Plan plan = new PlanInstantiator(template).instantiate(register.build(), C1, DAY);
        return plan.teams().get(0).post(ElementId.of(post)).orElseThrow();
    }

    @Test
    void a_post_that_lacks_people_is_pending_where_members_may_live_whom_nobody_has_listed() {
        ElementStatus status = statusOfHead(FULL, List.of());

        assertThat(status)
                .isEqualTo(new ElementStatus.Pending(
                        List.of(MissingFact.of(Subject.Kind.COMPOUND, C1, Field.MEMBERS)),
                        Text.of(
                                "who fills it depends on what the register does not state: list of members",
                                "由谁担任取决于台账未载明的事项：党员名单")));
    }

    @Test
    void a_post_that_is_filled_is_not_pending_though_members_are_not_listed() {
        assertThat(statusOfHead(FULL, List.of(member("m1").build())).isIncluded())
                .isTrue();
    }

    @Test
    void a_post_that_no_member_may_hold_is_not_pending_for_members_who_are_not_listed() {
        assertThat(statusOfHead(of(PersonKind.PROPERTY_STAFF), List.of()).isIncluded())
                .isTrue();
    }

    private static ElementStatus statusOfHead(Requirement requirement, List<PartyMember> members) {
        Register register =
                register().members(members).membersNotListed(List.of(C1)).build();
        return new PlanInstantiator(SampleTemplates.of(2, team("T1", requirement)))
                .instantiate(register, C1, DAY)
                .status("special/T1/posts/head")
                .orElseThrow();
    }
}
