package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.area.CompoundId;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.json.ShippedPacks;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One compound under the packs side by side: four full members affiliated here, who make up a formal branch that is held to
 * be weak, and twenty in-service residents.
 */
class CrossPackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Subject COMPOUND = Subject.of(Subject.Kind.COMPOUND, CompoundId.of("c1"));
    private static final Subject BRANCH = Subject.of(Subject.Kind.BRANCH, BranchId.of("b1"));
    private static final Register REGISTER = Registers.compound("c1")
            .full(4)
            .inService(20)
            .branch(
                    "b1",
                    BranchKind.FORMAL,
                    branch -> branch.weak(Answer.YES)
                            .parent(BranchParent.COMMUNITY)
                            .members(Listing.of(Stream.of("m1", "m2", "m3", "m4")
                                    .map(MemberId::of)
                                    .toList())))
            .build();

    private final Evaluator evaluator = Evaluator.of(ShippedPacks.all(), DAY);
    private final Evaluation evaluation = evaluator.evaluate(REGISTER);

    private List<Finding> brokenMusts(String pack) {
        return evaluation.findings().stream()
                .filter(finding -> finding.pack().equals(pack)
                        && finding.verdict() == Verdict.VIOLATED
                        && finding.grade() == Grade.MUST)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "compound-measures", "shangzhou"})
    void no_must_of_the_pack_is_broken(String pack) {
        assertThat(brokenMusts(pack)).isEmpty();
    }

    @Test
    void linfen_finds_that_a_weak_branch_does_not_lead() {
        assertThat(brokenMusts("linfen")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.of("compound.led"));
            assertThat(finding.subject()).isEqualTo(COMPOUND);
            assertThat(finding.citation().text().english()).startsWith("Compound Party building in Linfen (Seed-004)");
            assertThat(finding.message().simplifiedChinese()).endsWith("应当立即成立临时党支部。");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    national          | branch.min-members             | SATISFIED      | Regulations on the Work of CPC Branches (trial, 2018), Art. 4
                    compound-measures | compound.branch-required       | SATISFIED      | Municipal measures for compound Party building (Seed-000), §1.2, after branch regulations Art. 4
                    compound-measures | compound.temporary-branch      | NOT_APPLICABLE | Municipal measures for compound Party building (Seed-000), §1.2, after branch regulations Art. 4
                    linfen            | compound.led                   | VIOLATED       | Compound Party building in Linfen (Seed-004), strong branches reinforced, temporary branches where there is none or a weak one; day of entry into force by library default
                    shangzhou         | compound.temporary-branch-each | SATISFIED      | Compound Party building in Shangzhou (Seed-002), temporary branches in compounds and their sections; day of entry into force by library default
                    """)
    void each_pack_says_its_own_with_its_own_citation(String pack, String rule, Verdict verdict, String citation) {
        RuleId id = RuleId.of(rule);
        Subject subject = rule.startsWith("branch.") ? BRANCH : COMPOUND;

        assertThat(evaluation.verdicts(id).get(subject)).isEqualTo(verdict);
        assertThat(evaluator.rules())
                .filteredOn(stated -> stated.entry().rule().id().equals(id))
                .singleElement()
                .satisfies(stated -> {
                    assertThat(stated.pack().id()).isEqualTo(pack);
                    assertThat(stated.entry().citationOn(DAY).text().english()).isEqualTo(citation);
                });
    }
}
