package org.grassroots.plan.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberId;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.TemplateElement;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.text.Text;

/** What people may do to a plan, sense or nonsense. */
final class RandomEdits {
    private static final List<ElementKind> HARMLESS = List.of(
            ElementKind.SEAT,
            ElementKind.SECTION,
            ElementKind.REPORT_LINK,
            ElementKind.DRILL,
            ElementKind.DUTY,
            ElementKind.QUANTITY,
            ElementKind.FLOW_NODE,
            ElementKind.LEDGER);

    private final PlanTemplate template;
    private final Random random;

    RandomEdits(PlanTemplate template, Random random) {
        this.template = template;
        this.random = random;
    }

    /** Whether the element is in the plan, and everything it is part of stands there. */
    boolean isInForce(WorkingPlan plan, String path) {
        return plan.item(path).isPresent()
                && template.elements().stream()
                        .map(TemplateElement::path)
                        .filter(above -> !above.equals(path) && Samples.isWithin(path, above))
                        .allMatch(above -> plan.item(above)
                                .map(item -> !item.status().isOmitted() && item.kind() == kind(above))
                                .orElse(false));
    }

    private ElementKind kind(String path) {
        return template.elements().stream()
                .filter(element -> element.path().equals(path))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    WorkingPlan edited(WorkingPlan plan) {
        WorkingPlan edited = plan;
        for (int left = random.nextInt(12); left > 0; left--) {
            edited = edit(edited);
        }
        return edited;
    }

    private WorkingPlan edit(WorkingPlan plan) {
        if (plan.items().isEmpty()) {
            return plan;
        }
        PlanItem item = pick(plan.items());
        PlanItem.Builder change = PlanItem.builder().from(item);
        return switch (random.nextInt(10)) {
            case 0 -> plan.without(item.path());
            case 1 ->
                plan.with(change.status(new ElementStatus.Omitted(Text.of("by hand", "人工")))
                        .build());
            case 2 -> plan.with(change.people(people(pick(posts(plan)))).build());
            case 3, 4 -> {
                PlanItem post = pick(posts(plan));
                yield plan.with(
                        PlanItem.builder().from(post).people(people(post)).build());
            }
            case 5 -> plan.with(change.links(some(item.links())).build());
            case 6 ->
                plan.with(change.addLinks(
                                random.nextInt(3) == 0
                                        ? ItemLink.writes(
                                                pick(List.of("ledgers/L1", "ledgers/L2", "ledgers/none")),
                                                ElementId.of(pick(List.of("c1", "c2", "nowhere"))))
                                        : new ItemLink(pick(List.of(ItemLink.Role.values())), pick(paths(plan))))
                        .build());
            case 7 ->
                plan.with(change.kind(
                                paths(template).contains(item.path())
                                        ? pick(List.of(ElementKind.values()))
                                        : item.kind())
                        .build());
            case 8 ->
                plan.with(change.rank(pick(List.of(PostRank.values())))
                        .need(
                                random.nextBoolean()
                                        ? Optional.empty()
                                        : Optional.of(Interval.exactly(random.nextInt(12))))
                        .shifts(random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(3)))
                        .build());
            default -> added(plan, pick(List.of(ElementKind.values())));
        };
    }

    /** Items that need nothing else, but for a team. */
    WorkingPlan withAdditions(WorkingPlan plan) {
        WorkingPlan more = plan;
        for (int left = random.nextInt(5); left > 0; left--) {
            more = added(more, pick(HARMLESS));
        }
        return more;
    }

    private WorkingPlan added(WorkingPlan plan, ElementKind kind) {
        String path = parent(plan, kind) + "added" + random.nextInt(3);
        PlanItem.Builder item = Samples.added(path, kind);
        if (kind == ElementKind.SEAT) {
            item.addPeople(Holder.of(MemberId.of("m1")));
        }
        return plan.item(path).isPresent() ? plan : plan.with(item.build());
    }

    /** People add things where the template has others of their kind. */
    private String parent(WorkingPlan plan, ElementKind kind) {
        List<String> teams = new ArrayList<>(List.of("special/T1"));
        plan.items().stream()
                .filter(item -> item.kind() == ElementKind.SPECIAL_PLAN)
                .forEach(team -> teams.add(team.path()));
        String team = pick(teams);
        return switch (kind) {
            case OVERALL_PLAN -> "";
            case SEAT -> "overall/seats/";
            case SECTION -> "overall/sections/";
            case REPORT_LINK -> "overall/links/";
            case DRILL -> "overall/drills/";
            case SPECIAL_PLAN -> "special/";
            case LEDGER -> "ledgers/";
            case DUTY -> team + "/duties/";
            case POST -> team + "/posts/";
            case QUANTITY -> team + "/quantities/";
            case FLOW_NODE -> team + "/flow/";
            case START, FLOW -> team + "/";
        };
    }

    private static List<String> paths(PlanTemplate template) {
        return template.elements().stream().map(TemplateElement::path).toList();
    }

    private List<PlanItem> posts(WorkingPlan plan) {
        List<PlanItem> posts = plan.items().stream()
                .filter(item -> item.kind() == ElementKind.POST)
                .toList();
        return posts.isEmpty() ? plan.items() : posts;
    }

    private List<String> paths(WorkingPlan plan) {
        List<String> paths = new ArrayList<>(paths(template));
        plan.items().forEach(item -> paths.add(item.path()));
        paths.add("special/T1/duties/nowhere");
        paths.add("elsewhere");
        return paths;
    }

    private List<Holder> people(PlanItem post) {
        return IntStream.rangeClosed(1, 12)
                .filter(number -> random.nextInt(3) == 0)
                .mapToObj(number ->
                        holder(MemberId.of("m" + number), post.shifts().orElse(1)))
                .toList();
    }

    private Holder holder(MemberId id, int shifts) {
        return random.nextInt(4) == 0 ? Holder.of(id) : Holder.of(id, 1 + random.nextInt(shifts + 1));
    }

    private <T> List<T> some(List<T> items) {
        return items.stream().filter(item -> random.nextBoolean()).toList();
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
