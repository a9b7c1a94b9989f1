package org.grassroots.repair.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.Changes;
import org.grassroots.change.Destination;
import org.grassroots.change.MemberChange;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.Slate;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.json.ShippedPacks;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.Task;
import org.grassroots.pairing.Pairings;
import org.grassroots.record.BranchAct;
import org.grassroots.record.Resolution;
import org.grassroots.record.ResolutionId;
import org.grassroots.record.Term;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.Remedies;
import org.grassroots.repair.Remedy;
import org.grassroots.repair.Repair;
import org.junit.jupiter.api.Test;

/** What the shipped sources come up with, a case for each family. */
class SourcesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Evaluator MEASURES = Evaluator.of(List.of(ShippedPacks.find("compound-measures")), DAY);

    private static PartyMember.Builder sound(PartyMember.Builder member) {
        return member.status(MemberStatus.FULL).affiliation(Affiliation.HERE).votingRights(Answer.YES);
    }

    private static Organisation.Builder organised(Organisation.Builder organisation) {
        return organisation
                .groups(Listing.of())
                .centralHouseholds(Listing.of())
                .communityOrganisation(Known.of(CommunityOrganisation.builder()
                        .level(CommunityLevel.BRANCH)
                        .roll(Listing.of())
                        .build()));
    }

    /** A branch of which nothing is wrong, but for what is set after. */
    private static CompoundBranch.Builder sound(CompoundBranch.Builder branch, BranchKind kind, String... members) {
        List<MemberId> roll = Stream.of(members).map(MemberId::of).toList();
        SelectionMode mode = kind.hasRoll() ? SelectionMode.ELECTED : SelectionMode.APPOINTED;
        return branch.parent(BranchParent.COMMUNITY)
                .approval(Known.of(Approval.of("杏桥街道党工委", DAY)))
                .task(kind == BranchKind.TEMPORARY ? Known.of(new Task("小区治理", Known.none())) : Known.none())
                .members(Listing.of(roll))
                .secretaries(Listing.of(new Officer(roll.get(0), mode, Optional.empty())))
                .deputies(Listing.of())
                .committee(Known.none())
                .acts(Listing.of())
                .resolutions(Listing.of())
                .elections(Listing.of())
                .term(new Term(Optional.of(DAY), Known.none()));
    }

    private static Remedies remedies(Register register, String rule) {
        return remedies(MEASURES, register, rule);
    }

    private static Remedies remedies(Evaluator evaluator, Register register, String rule) {
        Evaluation evaluation = evaluator.evaluate(register);
        return Repair.of(evaluator, ShippedRemedies.all())
                .remedies(
                        evaluation,
                        evaluation.findings().stream()
                                .filter(finding -> finding.rule().value().equals(rule))
                                .findFirst()
                                .orElseThrow());
    }

    private static List<Change> only(Remedies remedies) {
        assertThat(remedies.remedies()).hasSize(1);
        return remedies.remedies().get(0).changes();
    }

    @Test
    void three_full_members_without_a_branch_get_a_formal_one_of_them_all() {
        Register register = Registers.compound("c1")
                .add(3, SourcesTest::sound)
                .noBranch()
                .organisation(SourcesTest::organised)
                .build();

        Remedies remedies = remedies(register, "compound.branch-required");

        assertThat(only(remedies)).singleElement().isInstanceOfSatisfying(BranchChange.Establish.class, made -> {
            assertThat(made.branch().kind()).isEqualTo(BranchKind.FORMAL);
            assertThat(made.branch().members().items())
                    .containsExactly(MemberId.of("m1"), MemberId.of("m2"), MemberId.of("m3"));
            assertThat(made.branch().committee()).isEqualTo(Known.none());
        });
        assertThat(remedies.remedies().get(0).steps().get(0).sentence().english())
                .isEqualTo(
                        "Establish branch 'b-c1' (小区c1党支部) as a formal branch for compound 'c1' (小区c1). What changes:"
                                + " secretaries with m1; 3 members.");
        assertThat(remedies.remedies().get(0).authorities()).containsExactly(Authority.HIGHER);
    }

    @Test
    void seven_full_members_get_a_committee_with_every_post_held() {
        Register register = Registers.compound("c1")
                .add(7, SourcesTest::sound)
                .noBranch()
                .organisation(SourcesTest::organised)
                .build();

        Remedies remedies = remedies(register, "compound.branch-required");

        assertThat(only(remedies))
                .singleElement()
                .isInstanceOfSatisfying(
                        BranchChange.Establish.class,
                        made -> assertThat(made.branch()
                                        .committee()
                                        .value()
                                        .orElseThrow()
                                        .seats()
                                        .items())
                                .hasSize(4));
    }

    @Test
    void small_neighbours_join_or_each_gets_a_temporary_branch() {
        Register register = Registers.compound("c1")
                .add(2, SourcesTest::sound)
                .andCompound("c2")
                .add(1, SourcesTest::sound)
                .noBranch()
                .organisation(SourcesTest::organised)
                .build();

        assertThat(remedies(register, "compound.temporary-branch").remedies())
                .extracting(remedy -> ((BranchChange.Establish) remedy.changes().get(0))
                        .branch()
                        .kind())
                .containsExactly(BranchKind.TEMPORARY, BranchKind.TEMPORARY, BranchKind.JOINT);
    }

    @Test
    void a_member_on_two_rolls_keeps_either() {
        Register register = Registers.compound("c1")
                .add(5, SourcesTest::sound)
                .branch("b1", BranchKind.FORMAL, branch -> sound(branch, BranchKind.FORMAL, "m1", "m2", "m3", "m4"))
                .branch("b2", BranchKind.FORMAL, branch -> sound(branch, BranchKind.FORMAL, "m5", "m2", "m3", "m4"))
                .organisation(SourcesTest::organised)
                .build();

        assertThat(remedies(register, "member.one-affiliation").remedies())
                .extracting(Remedy::changes)
                .containsExactly(
                        List.of(new MemberChange.Transfer(
                                MemberId.of("m2"), new Destination.ToBranch(BranchId.of("b1")))),
                        List.of(new MemberChange.Transfer(
                                MemberId.of("m2"), new Destination.ToBranch(BranchId.of("b2")))));
    }

    @Test
    void a_member_on_no_roll_goes_to_the_branch_at_home_or_to_the_community() {
        Register register = Registers.compound("c1")
                .add(4, SourcesTest::sound)
                .branch("b1", BranchKind.FORMAL, branch -> sound(branch, BranchKind.FORMAL, "m1", "m2", "m3"))
                .organisation(SourcesTest::organised)
                .build();

        assertThat(remedies(register, "member.placed").remedies())
                .extracting(Remedy::changes)
                .containsExactly(
                        List.of(new MemberChange.Transfer(
                                MemberId.of("m4"), new Destination.ToBranch(BranchId.of("b1")))),
                        List.of(new MemberChange.Transfer(MemberId.of("m4"), new Destination.ToCommunity())));
    }

    @Test
    void a_vacant_post_is_filled_by_election_or_from_above() {
        Register register = Registers.compound("c1")
                .add(3, SourcesTest::sound)
                .branch(
                        "b1",
                        BranchKind.FORMAL,
                        branch -> sound(branch, BranchKind.FORMAL, "m1", "m2", "m3")
                                .secretaries(Listing.of()))
                .organisation(SourcesTest::organised)
                .build();
        BranchId branch = BranchId.of("b1");

        assertThat(remedies(register, "secretary.present").remedies())
                .extracting(Remedy::changes)
                .containsExactly(
                        List.of(new OfficerChange.Elect(branch, Slate.of(MemberId.of("m1")), DAY)),
                        List.of(new OfficerChange.Elect(branch, Slate.of(MemberId.of("m2")), DAY)),
                        List.of(new OfficerChange.Elect(branch, Slate.of(MemberId.of("m3")), DAY)),
                        List.of(new OfficerChange.Appoint(branch, Slate.of(MemberId.of("m1")), DAY)));
    }

    @Test
    void a_temporary_branch_whose_task_has_ended_is_dissolved_where_a_formal_one_serves_too() {
        Register register = Registers.compound("c1")
                .add(3, SourcesTest::sound)
                .branch("b1", BranchKind.FORMAL, branch -> sound(branch, BranchKind.FORMAL, "m1", "m2", "m3"))
                .branch(
                        "b2",
                        BranchKind.TEMPORARY,
                        branch -> sound(branch, BranchKind.TEMPORARY, "m1")
                                .task(Known.of(new Task("小区治理", Known.of(DAY.minusDays(1))))))
                .organisation(SourcesTest::organised)
                .build();

        List<Remedy> remedies = remedies(register, "temporary.lapsed").remedies();

        assertThat(remedies)
                .extracting(Remedy::changes)
                .contains(List.of(new BranchChange.Dissolve(BranchId.of("b2"))));
        assertThat(remedies)
                .allSatisfy(remedy -> assertThat(
                                Changes.apply(remedy.changes(), register).branch(BranchId.of("b2")))
                        .isEmpty());
    }

    @Test
    void what_a_temporary_branch_did_stays_done() {
        Register register = Registers.compound("c1")
                .add(1, SourcesTest::sound)
                .branch(
                        "b1",
                        BranchKind.TEMPORARY,
                        branch -> sound(branch, BranchKind.TEMPORARY, "m1")
                                .acts(Listing.of(BranchAct.of(BranchAct.Kind.COLLECTED_DUES))))
                .organisation(SourcesTest::organised)
                .build();

        Certificate certificate =
                remedies(register, "temporary.powers").certificate().orElseThrow();

        assertThat(certificate.ground()).isEqualTo(Certificate.Ground.PAST);
        assertThat(certificate.why().english())
                .isEqualTo("What the temporary branch did is on record and cannot be undone; it must not do it again.");
    }

    @Test
    void a_resolution_without_quorum_is_annulled_from_above() {
        Resolution resolution = Resolution.builder()
                .id(ResolutionId.of("r1"))
                .due(10)
                .present(4)
                .inFavour(4)
                .build();
        Register register = Registers.compound("c1")
                .add(3, SourcesTest::sound)
                .branch(
                        "b1",
                        BranchKind.FORMAL,
                        branch -> sound(branch, BranchKind.FORMAL, "m1", "m2", "m3")
                                .resolutions(Listing.of(resolution)))
                .organisation(SourcesTest::organised)
                .build();

        Remedies remedies = remedies(register, "meeting.quorum");

        only(remedies);
        assertThat(remedies.remedies().get(0).steps().get(0).approvers()).containsExactly(Authority.HIGHER);
        assertThat(remedies.remedies().get(0).steps().get(0).sentence().english())
                .isEqualTo("Correct the record of branch 'b1' (支部b1). What changes: resolutions without r1.");
    }

    @Test
    void a_branch_under_another_organisation_is_put_under_community_or_subdistrict() {
        Register register = Registers.compound("c1")
                .add(3, SourcesTest::sound)
                .branch(
                        "b1",
                        BranchKind.FORMAL,
                        branch -> sound(branch, BranchKind.FORMAL, "m1", "m2", "m3")
                                .parent(BranchParent.OTHER))
                .organisation(SourcesTest::organised)
                .build();

        assertThat(remedies(register, "compound.subordination").remedies())
                .extracting(remedy -> remedy.steps().get(0).sentence().simplifiedChinese())
                .containsExactly("更正支部“b1”（支部b1）的登记。变动：上级改为社区党组织。", "更正支部“b1”（支部b1）的登记。变动：上级改为街道党组织。");
    }

    @Test
    void a_survey_that_is_too_short_needs_to_be_done() {
        Register register = Registers.compound(
                        "c1", compound -> compound.surveyedBuildings(2).buildings(Listing.of()))
                .noBranch()
                .build();
        Evaluation evaluation = MEASURES.evaluate(register);

        Certificate certificate = Repair.of(MEASURES, ShippedRemedies.all())
                .remedies(
                        evaluation,
                        evaluation.findings().stream()
                                .filter(finding -> finding.demand().equals("buildings"))
                                .findFirst()
                                .orElseThrow())
                .certificate()
                .orElseThrow();

        assertThat(certificate.ground()).isEqualTo(Certificate.Ground.NEEDS_FACTS);
        assertThat(certificate.why().simplifiedChinese()).isEqualTo("须实地补充调查：尚未登记的情况，在调查之前无从得知。");
    }

    @Test
    void a_compound_that_nobody_on_record_could_answer_for_waits_until_somebody_is_named() {
        Register register = Registers.compound("c1")
                .noBranch()
                .pairings(Pairings.builder().compounds(Listing.of()).build())
                .build();
        Evaluator linfen = Evaluator.of(List.of(ShippedPacks.find("linfen")), DAY);

        Certificate certificate =
                remedies(linfen, register, "pairing.street-cadre").certificate().orElseThrow();

        assertThat(certificate.ground()).isEqualTo(Certificate.Ground.NEEDS_FACTS);
        assertThat(certificate.why().english())
                .isEqualTo(
                        "The register names nobody who could be paired with it; whoever assigns units and cadres must"
                                + " name one first.");
    }
}
