package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourPartyLinkageTest {
    private static final Shipped LINKED = new Shipped("compound-measures", "linkage.four-party");
    private static final CommunityOrganisation ORGANISATION =
            CommunityOrganisation.builder().level(CommunityLevel.BRANCH).build();

    private static Registers compound(Known<PropertyServiceId> service, Known<CommunityOrganisation> organisation) {
        return Registers.compound("c1", compound -> compound.propertyService(service))
                .community(community -> community.addPropertyServices(PropertyService.builder()
                        .id(PropertyServiceId.of("p1"))
                        .name("安泰物业")
                        .kind(PropertyService.Kind.OWNERS)
                        .build()))
                .organisation(made -> made.communityOrganisation(organisation));
    }

    private static Pairings assisted(Listing<PairedUnitId> units) {
        return Pairings.builder()
                .addUnits(new PairedUnit(PairedUnitId.of("u1"), "市图书馆"))
                .compounds(Listing.of(CompoundPairing.builder()
                        .compound(CompoundId.of("c1"))
                        .assistingUnits(units)
                        .build()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"FORMAL, SATISFIED", "JOINT, SATISFIED", "TEMPORARY, SATISFIED", "FUNCTIONAL, VIOLATED"})
    void all_four_parties_are_there(BranchKind kind, Verdict verdict) {
        Register register = compound(Known.of(PropertyServiceId.of("p1")), Known.of(ORGANISATION))
                .branch("b1", kind)
                .pairings(assisted(Listing.of(PairedUnitId.of("u1"))))
                .build();

        assertThat(LINKED.verdict(register, Shipped.C1)).isEqualTo(verdict);
    }

    @Test
    void each_party_that_is_not_there_is_a_finding_of_its_own() {
        List<Finding> findings = LINKED.findings(compound(Known.none(), Known.none())
                .noBranch()
                .pairings(assisted(Listing.of()))
                .build());

        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        });
        assertThat(findings)
                .extracting(Finding::demand)
                .containsExactly("lead", "on-the-spot-lead", "participant", "assistant");
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        Text.of(
                                "小区c1: there is no community organisation to lead its four-party linkage.",
                                "小区c1的“四方联动”没有社区党组织领导。"),
                        Text.of(
                                "小区c1: branches that could lead its four-party linkage on the spot number 0; at least 1"
                                        + " must serve it.",
                                "小区c1牵头“四方联动”的党支部有0个，至少应有1个。"),
                        Text.of(
                                "小区c1: no property service takes part in its four-party linkage.",
                                "小区c1的“四方联动”没有物业服务单位参与。"),
                        Text.of(
                                "小区c1: resident units that assist in its four-party linkage number 0; there should be at"
                                        + " least 1.",
                                "小区c1协助“四方联动”的驻地单位有0个，至少应有1个。"));
    }

    @Test
    void a_party_of_which_nobody_said_is_open() {
        List<Finding> findings = LINKED.findings(Registers.compound("c1").build());

        assertThat(findings).allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED));
        assertThat(findings)
                .extracting(finding -> finding.decisive().sets())
                .containsExactly(
                        only(Shipped.of(Shipped.K1, Field.COMMUNITY_ORGANISATION)),
                        only(Shipped.of(Shipped.K1, Field.BRANCHES)),
                        only(Shipped.of(Shipped.C1, Field.PROPERTY_SERVICE)),
                        only(Shipped.of(Shipped.K1, Field.COMPOUND_PAIRINGS)));
        assertThat(findings.get(0).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether a community organisation leads the four-party linkage of 小区c1. To"
                                + " find out: community organisation (community k1).",
                        "无法判断小区c1的“四方联动”是否有社区党组织领导。需要查明：社区党组织情况（k1）。"));
    }

    private static List<Set<MissingFact>> only(MissingFact fact) {
        return List.of(Set.of(fact));
    }

    @Test
    void a_pairing_that_does_not_say_who_assists_leaves_that_open() {
        Register register = compound(Known.of(PropertyServiceId.of("p1")), Known.of(ORGANISATION))
                .branch("b1", BranchKind.TEMPORARY)
                .pairings(assisted(Listing.unknown()))
                .build();

        LINKED.assertOpen(register, Set.of(Shipped.of(Shipped.C1, Field.ASSISTING_UNITS)));
    }
}
