package org.grassroots.plan.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.member.HelperId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.BoundSeat;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanCounts;
import org.grassroots.plan.PlanElement;
import org.grassroots.plan.SeatFilling;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.staffing.OpenPost;
import org.grassroots.plan.staffing.StaffingCertificate;

/** Turns a plan into what is written of it. */
final class PlanDrafting {
    private final Set<HelperId> helpers = new LinkedHashSet<>();
    private final List<StaffingCertificate> shortages = new ArrayList<>();

    private PlanDrafting() {}

    static PlanDraft draft(Plan plan) {
        return new PlanDrafting().of(plan);
    }

    private PlanDraft of(Plan plan) {
        List<PlanDraft.SeatDraft> seats = plan.seats().stream().map(this::seat).toList();
        List<PlanDraft.TeamDraft> teams = plan.teams().stream().map(this::team).toList();
        List<PlanDraft.ShortageDraft> why =
                shortages.stream().map(this::shortage).toList();
        return PlanDraft.builder()
                .template(new PlanDraft.TemplateRef(plan.templateId(), plan.templateVersion()))
                .community(plan.community())
                .compound(new PlanDraft.CompoundRef(plan.compound(), plan.compoundName()))
                .day(plan.day())
                .values(plan.template().values().stream()
                        .map(value -> new PlanDraft.ValueDraft(
                                value.parameter(), value.value().written(), value.preset()))
                        .toList())
                .branch(plan.branch())
                .counts(counts(plan.counts()))
                .helpers(helpers)
                .seats(seats)
                .teams(teams)
                .shortages(why)
                .omitted(omitted(plan))
                .pending(pending(plan))
                .build();
    }

    /** A number too large for the format is written as the largest it has. */
    private static PlanCounts counts(PlanCounts counts) {
        return PlanCounts.builder()
                .from(counts)
                .needed(Math.min(Integer.MAX_VALUE, counts.needed()))
                .vacant(Math.min(Integer.MAX_VALUE, counts.vacant()))
                .build();
    }

    private PlanDraft.SeatDraft seat(BoundSeat seat) {
        return new PlanDraft.SeatDraft(
                seat.id(), filling(seat.holders()), seat.backups().map(this::filling));
    }

    private PlanDraft.FillingDraft filling(SeatFilling filling) {
        return new PlanDraft.FillingDraft(people(filling.people()), filling.gap(), filling.missing());
    }

    private PlanDraft.TeamDraft team(BoundTeam team) {
        return new PlanDraft.TeamDraft(
                team.id(), team.posts().stream().map(this::post).toList());
    }

    private PlanDraft.PostDraft post(BoundPost post) {
        Interval need = post.need();
        OptionalInt high = need.isBounded() ? OptionalInt.of(need.high()) : OptionalInt.empty();
        return new PlanDraft.PostDraft(
                post.id(),
                new PlanDraft.NeedDraft(need.low(), high),
                post.fit(),
                post.unsure(),
                people(post.people()),
                post.certificate().stream().mapToInt(this::position).findFirst());
    }

    private int position(StaffingCertificate certificate) {
        int known = shortages.indexOf(certificate);
        if (known >= 0) {
            return known;
        }
        shortages.add(certificate);
        return shortages.size() - 1;
    }

    private PlanDraft.ShortageDraft shortage(StaffingCertificate certificate) {
        Map<ElementId, List<ElementId>> teams = new LinkedHashMap<>();
        for (OpenPost open : certificate.posts()) {
            teams.computeIfAbsent(open.team(), key -> new ArrayList<>())
                    .add(open.post().id());
        }
        return new PlanDraft.ShortageDraft(
                teams.entrySet().stream()
                        .map(team -> new PlanDraft.LackingDraft(team.getKey(), team.getValue()))
                        .toList(),
                certificate.able().stream()
                        .map(able -> new PlanDraft.AbleDraft(able.posts(), people(able.people())))
                        .toList());
    }

    private List<String> people(List<PersonId> ids) {
        List<String> written = new ArrayList<>();
        for (PersonId id : ids) {
            written.add(id.value());
            if (id instanceof HelperId helper) {
                helpers.add(helper);
            }
        }
        return written;
    }

    private static List<PlanDraft.OmittedDraft> omitted(Plan plan) {
        Map<ElementStatus.Omitted, List<String>> paths = new LinkedHashMap<>();
        for (PlanElement element : plan.elements()) {
            if (element.status() instanceof ElementStatus.Omitted omitted) {
                paths.computeIfAbsent(omitted, key -> new ArrayList<>()).add(element.path());
            }
        }
        return paths.entrySet().stream()
                .map(same -> new PlanDraft.OmittedDraft(same.getKey().reason(), same.getValue()))
                .toList();
    }

    private static List<PlanDraft.PendingDraft> pending(Plan plan) {
        Map<ElementStatus.Pending, List<String>> paths = new LinkedHashMap<>();
        for (PlanElement element : plan.elements()) {
            if (element.status() instanceof ElementStatus.Pending pending) {
                paths.computeIfAbsent(pending, key -> new ArrayList<>()).add(element.path());
            }
        }
        return paths.entrySet().stream()
                .map(same -> new PlanDraft.PendingDraft(
                        same.getKey().needs(), same.getKey().missing(), same.getValue()))
                .toList();
    }
}
