package org.grassroots.city.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.baseline.BaselineOutcome;
import org.grassroots.city.repair.CureCounts;
import org.grassroots.evaluation.Finding;
import org.grassroots.pack.RuleEntry;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.repair.Remedies;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** What a run found, small enough to be held and shown. */
@Value.Immutable
public interface CityResult {
    /** The name of the input. */
    String source();

    /** The day the rules were asked for, if it was one day for all. */
    Optional<LocalDate> day();

    /** Whether people and organisation were generated. */
    boolean synthetic();

    CityCounts counts();

    /** What the packs say of each rule, in the order of evaluation; where several state one, the first. */
    List<RuleEntry> rules();

    /** The title of the pack that states each of {@link #rules()}, in their order. */
    Map<RuleId, Text> packs();

    /** For each rule the first findings of all, so that a reader sees what they look like. */
    Map<RuleId, List<Finding>> examples();

    /** What can be done about the MUST findings among {@link #examples()}, the cheapest first, if that was asked. */
    Map<Finding, Remedies> remedies();

    /** What repairs came to; empty if none were asked for. */
    Optional<CureCounts> cured();

    /** How the findings stand to the baseline; empty if none was given. */
    Optional<BaselineOutcome> baseline();

    /** Rules that threw, the first {@link CityJob#FAULTS_SHOWN} of them; the counts hold how many there are. */
    List<RuleFault> faults();

    /** The refused lines, the first {@link Intake#REJECTIONS_SHOWN} of them. */
    List<Rejection> rejections();

    /** What the reader of the input remarked. */
    List<Text> notes();

    /** The template of the plans; empty if nothing was planned. */
    Optional<PlanTemplate> template();

    /** What the checks of the plans came to; empty if nothing was planned. */
    Optional<PlanCheckCounts> planChecks();

    /** The compounds that were asked for by id and are not in the input. */
    List<CompoundId> missingDetails();

    /** The compounds to show in full. */
    List<CompoundDetail> details();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CityResult}. */
    final class Builder extends ImmutableCityResult.Builder {
        Builder() {}
    }
}
