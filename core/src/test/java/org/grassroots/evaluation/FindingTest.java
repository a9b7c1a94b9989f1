package org.grassroots.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.condition.Conditions;
import org.grassroots.evaluation.Host.Counted;
import org.grassroots.evaluation.Host.HostRule;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;
import org.grassroots.parameter.Validity;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Tally;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Register REGISTER = Registers.compound("c1", FindingTest::withHousehold)
            .full(1)
            .branch("b1", BranchKind.FORMAL)
            .organisation(organisation -> organisation
                    .groups(Listing.of(BuildingGroup.builder()
                            .id(GroupId.of("g1"))
                            .name("第一党小组")
                            .branch(BranchId.of("b1"))
                            .addBuildings(BuildingId.of("d1"))
                            .build()))
                    .centralHouseholds(Listing.of(CentralHousehold.builder()
                            .id(CentralHouseholdId.of("z1"))
                            .group(GroupId.of("g1"))
                            .sense(CentralHousehold.Sense.NEIGHBOURS)
                            .build())))
            .build();

    private static Compound.Builder withHousehold(Compound.Builder compound) {
        return compound.buildings(Listing.of(Building.builder()
                .id(BuildingId.of("d1"))
                .name("1栋")
                .households(Listing.of(Household.uncounted(HouseholdId.of("h1"))))
                .build()));
    }

    private static <S> HostRule<S> never(Subjects<S> subjects) {
        return Host.rule(
                "host.never",
                subjects,
                Conditions.atLeast(
                        new Counted<>(
                                "zero",
                                (subject, census) -> Interval.exactly(0),
                                (subject, census) -> new Tally(List.of(), List.of(), List.of())),
                        1));
    }

    private static List<String> path(Subjects<?> subjects) {
        List<Finding> findings = Host.evaluate(REGISTER, never(subjects)).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).path().stream().map(Subject::toString).toList();
    }

    @Test
    void the_path_leads_from_the_community_down_to_the_subject() {
        assertThat(path(Subjects.community())).containsExactly("community k1");
        assertThat(path(Subjects.compounds())).containsExactly("community k1", "compound c1");
        assertThat(path(Subjects.buildings())).containsExactly("community k1", "compound c1", "building d1");
        assertThat(path(Subjects.households()))
                .containsExactly("community k1", "compound c1", "building d1", "household h1");
        assertThat(path(Subjects.members())).containsExactly("community k1", "member m1");
        assertThat(path(Subjects.branches())).containsExactly("community k1", "branch b1");
        assertThat(path(Subjects.groups())).containsExactly("community k1", "branch b1", "group g1");
        assertThat(path(Subjects.centralHouseholds()))
                .containsExactly("community k1", "branch b1", "group g1", "central-household z1");
    }

    @Test
    void a_finding_tells_its_rule_demand_pack_and_their_versions() {
        Finding finding =
                Host.evaluate(REGISTER, never(Subjects.branches())).findings().get(0);

        assertThat(finding.rule()).isEqualTo(Host.id("host.never"));
        assertThat(finding.version()).isEqualTo("3");
        assertThat(finding.demand()).isEqualTo(Demand.ONLY);
        assertThat(finding.pack()).isEqualTo("host");
        assertThat(finding.packVersion()).isEqualTo("7");
        assertThat(finding.inForce()).as("there is no number").isEqualTo(Validity.ALWAYS);
        assertThat(finding).hasToString("host.never VIOLATED: 支部b1 has 0 of 1.");
    }

    @Test
    void a_number_is_in_force_on_the_days_of_its_parameter() {
        Finding finding = TestPacks.evaluator(TestPacks.SHIPPED, TestPacks.DAY)
                .evaluate(REGISTER)
                .findings()
                .get(0);

        assertThat(finding.inForce()).isEqualTo(new Validity(Optional.of(TestPacks.FROM), Optional.empty()));
    }

    @Test
    void findings_are_equal_if_they_say_the_same_of_the_same() {
        Finding one = first(REGISTER, "host", "host.never", 1);
        Finding same = first(REGISTER, "host", "host.never", 1);

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("a text");
        assertThat(one.message()).isEqualTo(same.message());
        assertThat(one).isNotEqualTo(first(REGISTER, "other", "host.never", 1));
        assertThat(one).isNotEqualTo(first(REGISTER, "host", "host.other", 1));
        assertThat(one).as("another number").isNotEqualTo(first(REGISTER, "host", "host.never", 2));
        assertThat(one)
                .as("another subject")
                .isNotEqualTo(first(
                        Registers.compound("c1").branch("b2", BranchKind.FORMAL).build(), "host", "host.never", 1));
    }

    private static Finding first(Register register, String pack, String rule, int limit) {
        HostRule<?> host = Host.rule(
                rule,
                Subjects.branches(),
                Conditions.atLeast(
                        new Counted<>(
                                "zero",
                                (subject, census) -> Interval.exactly(0),
                                (subject, census) -> new Tally(List.of(), List.of(), List.of())),
                        limit));
        Finding finding = Evaluator.of(List.of(Host.pack(pack, host)), TestPacks.DAY)
                .evaluate(register)
                .findings()
                .get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        return finding;
    }
}
