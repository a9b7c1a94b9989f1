package org.grassroots.plan;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.staffing.Assignment;
import org.grassroots.plan.staffing.OpenPost;
import org.grassroots.plan.staffing.Staffing;
import org.grassroots.plan.staffing.StaffingProof;
import org.grassroots.plan.staffing.StaffingTask;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.template.Seat;
import org.grassroots.plan.template.SpecialPlan;

/** Makes the plan of one compound; used once. */
final class PlanBinding {
    private final TemplateParts parts;
    private final Staffing staffing;
    private final CompoundFacts facts;

    /** Statuses other than INCLUDED of seats and posts, by path. */
    private final Map<String, ElementStatus> found = new LinkedHashMap<>();

    /** A post with what its own fact says of it, and how many people it takes. */
    private record PostNeed(SpecialPlan special, Post post, ElementStatus byFact, Interval people) {}

    PlanBinding(TemplateParts parts, Staffing staffing, CompoundFacts facts) {
        this.parts = parts;
        this.staffing = staffing;
        this.facts = facts;
    }

    Plan plan(LocalDate day) {
        List<BoundSeat> seats = seats();
        List<BoundTeam> teams = teams(day);
        return Plan.builder()
                .template(parts.template)
                .community(facts.people.register.community().id())
                .compound(facts.compound.id())
                .compoundName(facts.compound.name())
                .day(day)
                .branch(facts.branch().map(CompoundBranch::id))
                .elements(parts.included.stream().map(this::settled).toList())
                .seats(seats)
                .teams(teams)
                .build();
    }

    private PlanElement settled(PlanElement included) {
        ElementStatus status = found.get(included.path());
        if (status == null) {
            status = byFact(included.element().onlyIf());
        }
        return status.isIncluded() ? included : new PlanElement(included.element(), status);
    }

    private ElementStatus byFact(CompoundFact fact) {
        return switch (facts.holds(fact)) {
            case YES -> ElementStatus.INCLUDED;
            case NO -> new ElementStatus.Omitted(PlanWords.absent(fact));
            case UNKNOWN -> {
                List<MissingFact> missing = List.of(facts.missing(fact));
                yield new ElementStatus.Pending(missing, PlanWords.whether(missing));
            }
        };
    }

    private ElementStatus byFact(Optional<CompoundFact> fact) {
        return fact.map(this::byFact).orElse(ElementStatus.INCLUDED);
    }

    private List<BoundSeat> seats() {
        SeatBinding binding = new SeatBinding(facts);
        List<BoundSeat> seats = new ArrayList<>();
        for (Seat seat : parts.template.overall().seats()) {
            ElementStatus status = byFact(seat.onlyIf());
            if (!status.isOmitted()) {
                BoundSeat bound = binding.bind(seat);
                seats.add(bound);
                status = pending(status, bound.holders().missing());
            }
            found.put(ElementPath.seat(seat), status);
        }
        return seats;
    }

    /** If it is not known whether the seat is needed, that is said first. */
    private static ElementStatus pending(ElementStatus status, List<MissingFact> who) {
        if (who.isEmpty()) {
            return status;
        }
        if (status instanceof ElementStatus.Pending whether) {
            List<MissingFact> missing = union(whether.missing(), who);
            return new ElementStatus.Pending(missing, PlanWords.whether(missing));
        }
        return new ElementStatus.Pending(who, PlanWords.who(who));
    }

    private List<BoundTeam> teams(LocalDate day) {
        List<PostNeed> needs = new ArrayList<>();
        for (SpecialPlan special : parts.template.specialPlans()) {
            for (Post post : special.posts()) {
                ElementStatus status = byFact(post.onlyIf());
                if (!status.isOmitted()) {
                    needs.add(new PostNeed(special, post, status, need(post.need(), status)));
                } else {
                    found.put(ElementPath.post(special, post), status);
                }
            }
        }
        return staffed(needs, day);
    }

    private Interval need(Need need, ElementStatus status) {
        Interval people = total(need);
        return status.isPending() ? new Interval(0, people.high()) : people;
    }

    private Interval total(Need need) {
        return need.total(need.of().map(facts::size).orElse(Interval.exactly(0)));
    }

    /** What is not known is told in this order: whether the post is needed, how many people it takes, who they are. */
    private ElementStatus status(PostNeed need, BoundPost staffed) {
        List<MissingFact> howMany = howMany(need.post().need());
        List<MissingFact> who = who(staffed);
        if (need.byFact() instanceof ElementStatus.Pending whether) {
            List<MissingFact> missing = union(whether.missing(), union(howMany, who));
            return new ElementStatus.Pending(missing, PlanWords.whether(missing));
        }
        if (!howMany.isEmpty()) {
            List<MissingFact> missing = union(howMany, who);
            return new ElementStatus.Pending(missing, PlanWords.howMany(missing));
        }
        return who.isEmpty() ? need.byFact() : new ElementStatus.Pending(who, PlanWords.who(who));
    }

    private List<MissingFact> howMany(Need need) {
        return total(need).isExact() ? List.of() : need.of().map(facts::missing).orElse(List.of());
    }

    /** Where members may live whom nobody has listed, a post that lacks people may yet be filled by them. */
    private List<MissingFact> who(BoundPost post) {
        boolean membersMayHoldIt = post.post().requires().who().contains(PersonKind.MEMBER);
        return post.vacancy().isPresent() && membersMayHoldIt && facts.listsMembers() == Answer.NO
                ? List.of(facts.ofCompound(Field.MEMBERS))
                : List.of();
    }

    private List<BoundTeam> staffed(List<PostNeed> needs, LocalDate day) {
        StaffingTask task = StaffingTask.of(
                facts.people.candidates(facts.compound.id()),
                needs.stream()
                        .map(need -> new OpenPost(
                                need.special().id(), need.post(), need.people().low()))
                        .toList(),
                parts.template.staffing().postsPerPerson(),
                day);
        Assignment assignment = staffing.assign(task);
        StaffingProof proof = StaffingProof.of(task, assignment);
        ListMultimap<ElementId, BoundPost> posts = ArrayListMultimap.create();
        for (int at = 0; at < needs.size(); at++) {
            PostNeed need = needs.get(at);
            BoundPost post = BoundPost.builder()
                    .post(need.post())
                    .need(need.people())
                    .people(assignment.people(at))
                    .fit(task.fit(at))
                    .unsure(task.unsure(at))
                    .certificate(proof.post(at))
                    .build();
            posts.put(need.special().id(), post);
            found.put(ElementPath.post(need.special(), need.post()), status(need, post));
        }
        return parts.template.specialPlans().stream()
                .map(special -> new BoundTeam(special, posts.get(special.id())))
                .toList();
    }

    private static List<MissingFact> union(List<MissingFact> first, List<MissingFact> second) {
        Set<MissingFact> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
