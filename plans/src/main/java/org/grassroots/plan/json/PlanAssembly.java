package org.grassroots.plan.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.BoundSeat;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanElement;
import org.grassroots.plan.SeatFilling;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.staffing.OpenPost;
import org.grassroots.plan.staffing.StaffingCertificate;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.Seat;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.plan.template.TemplateElement;

/** Turns what is written of a plan back into the plan; refuses by {@link IllegalArgumentException} what is of none. */
final class PlanAssembly {
    private final PlanTemplate template;
    private final PlanDraft draft;
    private final Set<String> helpers = new LinkedHashSet<>();
    private final List<StaffingCertificate> shortages;

    static PlanAssembly of(BoundTemplates templates, PlanDraft draft) {
        PlanTemplate template = templates.template;
        checkArgument(
                draft.template().id().equals(template.id())
                        && draft.template().version().equals(template.version()),
                "the plan is of template '%s' %s, but only plans of '%s' %s can be read here",
                draft.template().id(),
                draft.template().version(),
                template.id(),
                template.version());
        return new PlanAssembly(templates.of(draft.values()), draft);
    }

    private PlanAssembly(PlanTemplate template, PlanDraft draft) {
        this.template = template;
        this.draft = draft;
        draft.helpers().forEach(helper -> helpers.add(helper.value()));
        this.shortages = draft.shortages().stream().map(this::shortage).toList();
    }

    Plan plan() {
        Plan plan = Plan.builder()
                .template(template)
                .community(draft.community())
                .compound(draft.compound().id())
                .compoundName(draft.compound().name())
                .day(draft.day())
                .branch(draft.branch())
                .elements(elements())
                .seats(draft.seats().stream().map(this::seat).toList())
                .teams(draft.teams().stream().map(this::team).toList())
                .build();
        PlanDraft canonical = PlanDrafting.draft(plan);
        checkArgument(
                canonical.counts().equals(draft.counts()),
                "the counts are not those of the plan, which are %s",
                canonical.counts());
        checkArgument(
                canonical.equals(draft),
                "the helpers, the shortages, or the elements that are omitted or pending, are not listed as the plan has them: each once,"
                        + " in the order of the plan, those of the same status together");
        return plan;
    }

    private List<PlanElement> elements() {
        Map<String, ElementStatus> statuses = new LinkedHashMap<>();
        for (PlanDraft.OmittedDraft omitted : draft.omitted()) {
            ElementStatus status = new ElementStatus.Omitted(omitted.reason());
            omitted.elements().forEach(path -> note(path, status, statuses));
        }
        for (PlanDraft.PendingDraft pending : draft.pending()) {
            ElementStatus status = new ElementStatus.Pending(pending.missing(), pending.needs());
            pending.elements().forEach(path -> note(path, status, statuses));
        }
        List<PlanElement> elements = new ArrayList<>();
        for (TemplateElement element : template.elements()) {
            ElementStatus status = statuses.remove(element.path());
            elements.add(new PlanElement(element, status == null ? ElementStatus.INCLUDED : status));
        }
        checkArgument(statuses.isEmpty(), "template '%s' has no elements %s", template.id(), statuses.keySet());
        return elements;
    }

    private static void note(String path, ElementStatus status, Map<String, ElementStatus> statuses) {
        checkArgument(statuses.put(path, status) == null, "element '%s' is listed twice", path);
    }

    private BoundSeat seat(PlanDraft.SeatDraft written) {
        Seat seat = template.overall().seats().stream()
                .filter(one -> one.id().equals(written.id()))
                .findFirst()
                .orElseThrow(() -> unknown("seat", written.id()));
        return new BoundSeat(seat, filling(written.holders()), written.backups().map(this::filling));
    }

    private SeatFilling filling(PlanDraft.FillingDraft written) {
        return new SeatFilling(people(written.people()), written.gap(), written.missing());
    }

    private BoundTeam team(PlanDraft.TeamDraft written) {
        SpecialPlan special = special(written.id());
        return new BoundTeam(
                special,
                written.posts().stream().map(post -> post(special, post)).toList());
    }

    private BoundPost post(SpecialPlan special, PlanDraft.PostDraft written) {
        Post post = post(special, written.id());
        return BoundPost.builder()
                .post(post)
                .need(new Interval(written.need().low(), written.need().high().orElse(Interval.UNBOUNDED)))
                .people(people(written.people()))
                .fit(written.fit())
                .unsure(written.unsure())
                .certificate(written.shortage().stream()
                        .mapToObj(at -> shortage(at, special, post))
                        .findFirst())
                .build();
    }

    private StaffingCertificate shortage(int at, SpecialPlan special, Post post) {
        checkArgument(
                at < shortages.size() && shortages.get(at).concerns(special.id(), post.id()),
                "post '%s' of '%s' names shortage %s, which is not about it; the plan has %s shortages, from 0 on",
                post.id(),
                special.id(),
                at,
                shortages.size());
        return shortages.get(at);
    }

    private StaffingCertificate shortage(PlanDraft.ShortageDraft written) {
        List<OpenPost> posts = new ArrayList<>();
        for (PlanDraft.LackingDraft lacking : written.teams()) {
            lacking.posts().forEach(post -> posts.add(open(special(lacking.id()), post)));
        }
        return new StaffingCertificate(
                posts,
                written.able().stream()
                        .map(able -> new StaffingCertificate.Able(able.posts(), people(able.people())))
                        .toList());
    }

    private OpenPost open(SpecialPlan special, ElementId post) {
        int places = draft.teams().stream()
                .filter(team -> team.id().equals(special.id()))
                .flatMap(team -> team.posts().stream())
                .filter(bound -> bound.id().equals(post))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("a shortage names post '%s' of '%s', which the plan does not have"
                                .formatted(post, special.id())))
                .need()
                .low();
        return new OpenPost(special.id(), post(special, post), places);
    }

    private SpecialPlan special(ElementId id) {
        return template.specialPlan(id).orElseThrow(() -> unknown("special plan", id));
    }

    private Post post(SpecialPlan special, ElementId id) {
        return special.post(id).orElseThrow(() -> unknown("post of '" + special.id() + "'", id));
    }

    private List<PersonId> people(List<String> ids) {
        return ids.stream().map(this::person).toList();
    }

    private PersonId person(String id) {
        return helpers.contains(id) ? HelperId.of(id) : MemberId.of(id);
    }

    private IllegalArgumentException unknown(String what, ElementId id) {
        return new IllegalArgumentException("template '%s' has no %s '%s'".formatted(template.id(), what, id));
    }
}
