package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.json.ShippedPacks;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

/** One rule of a shipped pack, with the numbers and words that the pack gives it. */
record Shipped(String pack, String rule) {
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final Subject K1 = Subject.of(Subject.Kind.COMMUNITY, CommunityId.of("k1"));
    static final Subject C1 = Subject.of(Subject.Kind.COMPOUND, CompoundId.of("c1"));
    static final Subject B1 = Subject.of(Subject.Kind.BRANCH, BranchId.of("b1"));

    private static final Map<String, RulePack> PACKS =
            ShippedPacks.all().stream().collect(Collectors.toUnmodifiableMap(RulePack::id, pack -> pack));

    static MissingFact ofMember(String member, Field field) {
        return MissingFact.of(Subject.Kind.MEMBER, MemberId.of(member), field);
    }

    static MissingFact ofBuilding(String building, Field field) {
        return MissingFact.of(Subject.Kind.BUILDING, BuildingId.of(building), field);
    }

    static MissingFact of(Subject subject, Field field) {
        return new MissingFact(subject, field);
    }

    Verdict verdict(Register register, Subject subject) {
        return verdict(register, subject, DAY);
    }

    Verdict verdict(Register register, Subject subject, LocalDate day) {
        return Evaluator.of(List.of(PACKS.get(pack)), day)
                .evaluate(register)
                .verdicts(RuleId.of(rule))
                .get(subject);
    }

    /** What it finds, in the order of the register and of its demands. */
    List<Finding> findings(Register register) {
        return Evaluator.of(List.of(PACKS.get(pack)), DAY).evaluate(register).findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of(rule)))
                .toList();
    }

    Finding only(Register register) {
        List<Finding> findings = findings(register);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /** That the rule is open on one thing, and that just these sets of facts would decide it. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final void assertOpen(Register register, Set<MissingFact>... sets) {
        Finding finding = only(register);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.decisive().omitted()).isZero();
        assertThat(finding.decisive().sets()).containsExactlyInAnyOrder(sets);
    }
}
