package org.grassroots.plan.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Known;
import org.grassroots.member.HelperId;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.BranchId;
import org.grassroots.plan.PlanCounts;
import org.grassroots.plan.SeatGap;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A plan as it is written: ids in place of the template's elements, and statuses gathered. */
@Value.Immutable
interface PlanDraft {
    TemplateRef template();

    CommunityId community();

    CompoundRef compound();

    LocalDate day();

    /** The values of the template's parameters, in its order. */
    List<ValueDraft> values();

    Known<BranchId> branch();

    PlanCounts counts();

    /** Those of the people in the plan who are helpers, in the order in which they first stand in it. */
    List<HelperId> helpers();

    List<SeatDraft> seats();

    List<TeamDraft> teams();

    /** Why posts lack people, each reason once, in the order in which posts first name it. */
    List<ShortageDraft> shortages();

    List<OmittedDraft> omitted();

    List<PendingDraft> pending();

    static Builder builder() {
        return new Builder();
    }

    record TemplateRef(TemplateId id, String version) {}

    record CompoundRef(CompoundId id, String name) {}

    record ValueDraft(ElementId parameter, String value, Optional<ElementId> preset) {}

    record SeatDraft(ElementId id, FillingDraft holders, Optional<FillingDraft> backups) {}

    record FillingDraft(List<String> people, Optional<SeatGap> gap, List<MissingFact> missing) {}

    record TeamDraft(ElementId id, List<PostDraft> posts) {}

    /** The shortage is the position of the one that explains why the post lacks people. */
    record PostDraft(ElementId id, NeedDraft need, int fit, int unsure, List<String> people, OptionalInt shortage) {}

    /** How many places the posts have is written with the posts of the teams. */
    record ShortageDraft(List<LackingDraft> teams, List<AbleDraft> able) {}

    record LackingDraft(ElementId id, List<ElementId> posts) {}

    record AbleDraft(int posts, List<String> people) {}

    /** The high end is left out if nothing limits it. */
    record NeedDraft(int low, OptionalInt high) {}

    record OmittedDraft(Text reason, List<String> elements) {}

    record PendingDraft(Text needs, List<MissingFact> missing, List<String> elements) {}

    final class Builder extends ImmutablePlanDraft.Builder {
        Builder() {}
    }
}
