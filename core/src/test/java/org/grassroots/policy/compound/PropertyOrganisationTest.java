package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Field;
import org.grassroots.missing.Subject;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyOrganisationTest {
    private static final Shipped ORGANISED = new Shipped("compound-measures", "property.organisation");
    private static final Subject P1 = Subject.of(Subject.Kind.PROPERTY_SERVICE, PropertyServiceId.of("p1"));

    private static Register service(PropertyService.Kind kind, OptionalInt fullMembers, Answer organised) {
        return Registers.compound("c1")
                .community(community -> community.addPropertyServices(PropertyService.builder()
                        .id(PropertyServiceId.of("p1"))
                        .name("安泰物业")
                        .kind(kind)
                        .fullMembers(fullMembers)
                        .partyOrganisation(organised)
                        .build()))
                .build();
    }

    private static Register company(int fullMembers, Answer organised) {
        return service(PropertyService.Kind.COMPANY, OptionalInt.of(fullMembers), organised);
    }

    private static Register uncounted(Answer organised) {
        return service(PropertyService.Kind.COMPANY, OptionalInt.empty(), organised);
    }

    @ParameterizedTest
    @CsvSource({
        "2, NO, NOT_APPLICABLE",
        "2, UNKNOWN, NOT_APPLICABLE",
        "3, NO, VIOLATED",
        "3, YES, SATISFIED",
        "3, UNKNOWN, UNDETERMINED",
        "4, NO, VIOLATED",
        "0, NO, NOT_APPLICABLE"
    })
    void from_three_full_members_on_a_company_has_an_organisation(int full, Answer organised, Verdict verdict) {
        assertThat(ORGANISED.verdict(company(full, organised), P1)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"WORK_UNIT", "OWNERS"})
    void only_companies_are_asked(PropertyService.Kind kind) {
        assertThat(ORGANISED.verdict(service(kind, OptionalInt.of(9), Answer.NO), P1))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_rule_does_not_apply_the_day_before_its_number_came_into_force() {
        LocalDate first = LocalDate.of(2017, 10, 24);

        assertThat(ORGANISED.verdict(company(3, Answer.NO), P1, first.minusDays(1)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(ORGANISED.verdict(company(3, Answer.NO), P1, first)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_company_with_three_full_members_and_no_organisation_is_found() {
        Finding finding = ORGANISED.only(company(3, Answer.NO));

        assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        assertThat(finding.subject()).isEqualTo(P1);
        assertThat(finding.path()).extracting(Subject::id).containsExactly("k1", "p1");
        assertThat(finding.observed()).isEqualTo(Quantity.UNKNOWN);
        assertThat(finding.why().applies().tally()).isEmpty();
        assertThat(finding.citation().text().english())
                .isEqualTo(
                        "Municipal measures for compound Party building (Seed-000), §1.2, after Party Constitution Art. 30");
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "安泰物业: full members on its staff number 3; from 3 on it should have a Party organisation of"
                                + " its own, and it has none.",
                        "安泰物业员工中有正式党员3名，尚未建立党组织；达到3名的应建尽建。"));
    }

    @Test
    void an_unknown_number_of_full_members_leaves_open_whether_an_organisation_is_missing() {
        ORGANISED.assertOpen(uncounted(Answer.NO), Set.of(Shipped.of(P1, Field.FULL_MEMBERS)));
        assertThat(ORGANISED.only(uncounted(Answer.NO)).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether 安泰物业 needs a Party organisation and has one: full members on its"
                                + " staff are at least 0 (limit 3). To find out: number of full members on the staff"
                                + " (property-service p1).",
                        "无法判断安泰物业是否应当且已经建立党组织：员工中正式党员至少0名（标准3名）。需要查明：员工中正式党员人数（p1）。"));
    }

    @Test
    void an_unknown_organisation_of_a_company_with_enough_members_decides() {
        ORGANISED.assertOpen(company(3, Answer.UNKNOWN), Set.of(Shipped.of(P1, Field.PARTY_ORGANISATION)));
    }

    @Test
    void where_neither_is_known_either_may_decide() {
        ORGANISED.assertOpen(
                uncounted(Answer.UNKNOWN),
                Set.of(Shipped.of(P1, Field.FULL_MEMBERS)),
                Set.of(Shipped.of(P1, Field.PARTY_ORGANISATION)));
    }

    @Test
    void an_organisation_satisfies_whatever_the_number() {
        assertThat(ORGANISED.verdict(uncounted(Answer.YES), P1)).isEqualTo(Verdict.SATISFIED);
    }
}
