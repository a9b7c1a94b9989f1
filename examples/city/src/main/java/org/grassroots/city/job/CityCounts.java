package org.grassroots.city.job;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.grassroots.area.Compound;
import org.grassroots.baseline.ReviewedFinding;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pack.StatedRule;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanCounts;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

/** What is counted over all registers of a run. Grows with the number of counties and rules, not of communities. */
public final class CityCounts {
    private static final RuleId FORMAL = RuleId.of("compound.branch-required");
    private static final RuleId TEMPORARY = RuleId.of("compound.temporary-branch");

    private long communities;
    private long compounds;
    private long households;
    private long members;
    private long withUnknownHouseholds;
    private long withUnlistedMembers;
    private long withUnknownBranches;
    private long groups;
    private long centralHouseholds;
    private long read;
    private long blank;
    private long rejected;
    private final Map<BranchKind, Long> branches = new EnumMap<>(BranchKind.class);
    private final RuleRows rows;
    private final FindingCounts findings = new FindingCounts();
    private final Map<String, Map<BranchNeed, Long>> needsByCounty = new TreeMap<>();
    private PlanCounts plans = PlanCounts.NONE;

    CityCounts(List<StatedRule> rules) {
        rows = new RuleRows(rules);
        for (BranchKind kind : BranchKind.values()) {
            branches.put(kind, 0L);
        }
    }

    void add(Register register) {
        communities++;
        compounds += register.community().compounds().size();
        for (Compound compound : register.community().compounds()) {
            households += compound.householdCount().low();
            withUnknownHouseholds += compound.householdCount().isExact() ? 0 : 1;
        }
        members += register.members().size();
        withUnlistedMembers += register.membersNotListed().size();
        withUnknownBranches += register.organisation().branches().isKnown() ? 0 : 1;
        groups += register.groups().size();
        centralHouseholds += register.centralHouseholds().size();
        for (CompoundBranch branch : register.branches()) {
            branches.merge(branch.kind(), 1L, Long::sum);
        }
    }

    void add(Evaluation evaluation) {
        rows.add(evaluation.outcomes());
        evaluation.failures().forEach(rows::add);
        if (evaluation.counts().keySet().containsAll(Set.of(FORMAL, TEMPORARY))) {
            String county = evaluation.register().community().county().orElse("");
            Map<Subject, Verdict> temporary = evaluation.verdicts(TEMPORARY);
            evaluation
                    .verdicts(FORMAL)
                    .forEach((compound, formal) -> needsByCounty
                            .computeIfAbsent(county, unused -> new EnumMap<>(BranchNeed.class))
                            .merge(BranchNeed.of(formal, temporary.get(compound)), 1L, Long::sum));
        }
    }

    void add(ReviewedFinding finding) {
        findings.add(finding);
    }

    void add(Plan plan) {
        plans = plans.plus(plan.counts());
    }

    void addLines(long more, long moreBlank, long moreRejected) {
        read += more;
        blank += moreBlank;
        rejected += moreRejected;
    }

    /** Lines of the input that gave something. */
    public long read() {
        return read;
    }

    /** Rows of a sheet without a single filled cell. */
    public long blank() {
        return blank;
    }

    public long communities() {
        return communities;
    }

    public long compounds() {
        return compounds;
    }

    /** Households that are known to be there. */
    public long households() {
        return households;
    }

    /** Compounds of which the number of households is not known; those that are known to be there are counted. */
    public long withUnknownHouseholds() {
        return withUnknownHouseholds;
    }

    /** Compounds of which nobody has listed the members. */
    public long withUnlistedMembers() {
        return withUnlistedMembers;
    }

    /** Communities of which nobody has listed the branches. */
    public long withUnknownBranches() {
        return withUnknownBranches;
    }

    /** Members who are listed. */
    public long members() {
        return members;
    }

    public long groups() {
        return groups;
    }

    public long centralHouseholds() {
        return centralHouseholds;
    }

    /** Lines of the input that were refused. */
    public long rejected() {
        return rejected;
    }

    /** Every kind, also one with no branch. */
    public Map<BranchKind, Long> branches() {
        return branches;
    }

    /** Every rule of the packs, also where nothing applied, in the order of evaluation. */
    public Map<RuleId, VerdictCounts> verdicts() {
        return rows.byRule();
    }

    /** The same with a row for each pack that states a rule: by the rule's id, or {@code pack/rule} if several do. */
    public Map<String, VerdictCounts> verdictRows() {
        return rows.byName();
    }

    /** On how many subjects each rule failed, by the name of its row; only rules that did. */
    public Map<String, Long> failures() {
        return rows.failures();
    }

    public FindingCounts findings() {
        return findings;
    }

    /** How many compounds need which branch, by county; the empty name stands for an unknown county. */
    public Map<String, Map<BranchNeed, Long>> needsByCounty() {
        return needsByCounty;
    }

    public PlanCounts plans() {
        return plans;
    }
}
