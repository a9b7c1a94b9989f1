package org.grassroots.plan.completeness;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.LedgerUse;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.Seat;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.plan.template.TemplateElement;
import org.grassroots.text.Text;

/** A template's elements by path, with what a check asks of them; worked out once for all plans. */
final class TemplateIndex {
    final PlanTemplate template;

    /** In the order of the template. */
    final Map<String, Entry> entries = new LinkedHashMap<>();

    /** By their paths, in the order of the template. */
    final Map<String, Team> teams = new LinkedHashMap<>();

    /** The ledgers that a step of the template writes, by their paths. */
    final Map<String, LedgerSchema> written = new LinkedHashMap<>();

    /** The columns of the ledgers, by the paths of these. */
    final SetMultimap<String, ElementId> columns = LinkedHashMultimap.create();

    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Map<String, Seat> seats = new LinkedHashMap<>();

    /**
     * @param position  its place in the template, from 0 on
     * @param parent  the path of the element it is a part of, empty if it is none
     * @param name  what a message calls it
     */
    record Entry(
            TemplateElement element, int position, String parent, Text name, Optional<Post> post, Optional<Seat> seat) {
        boolean isHead() {
            return post.map(one -> one.rank() == PostRank.HEAD).orElse(false);
        }
    }

    /** Paths of a special plan of the template and of its parts, and of the ledgers that it may write. */
    record Team(
            String path,
            String head,
            String chart,
            List<String> posts,
            List<String> duties,
            List<String> steps,
            List<String> writes) {}

    TemplateIndex(PlanTemplate template) {
        this.template = template;
        template.specialPlans().forEach(this::read);
        template.ledgers().forEach(this::read);
        template.overall().seats().forEach(seat -> seats.put("overall/seats/" + seat.id(), seat));
        template.elements().forEach(this::add);
    }

    private void read(SpecialPlan special) {
        String path = "special/" + special.id();
        List<String> paths = new ArrayList<>();
        String head = "";
        for (Post post : special.posts()) {
            String at = path + "/posts/" + post.id();
            posts.put(at, post);
            paths.add(at);
            head = post.rank() == PostRank.HEAD ? at : head;
        }
        List<String> duties = special.duties().stream()
                .map(duty -> path + "/duties/" + duty.id())
                .toList();
        String chart = path + "/flow";
        List<String> steps = special.flow().nodes().stream()
                .map(node -> chart + "/" + node.id())
                .toList();
        List<String> writes = special.ledgers().stream()
                .filter(LedgerUse::mayWrite)
                .map(use -> PlanPaths.ledger(use.ledger()))
                .toList();
        teams.put(path, new Team(path, head, chart, paths, duties, steps, writes));
    }

    private void read(LedgerSchema ledger) {
        String path = PlanPaths.ledger(ledger.id());
        ledger.columns().forEach(column -> columns.put(path, column.id()));
        if (template.specialPlans().stream()
                .flatMap(special -> special.flow().nodes().stream())
                .anyMatch(node -> node.write(ledger.id()).isPresent())) {
            written.put(path, ledger);
        }
    }

    private void add(TemplateElement element) {
        String path = element.path();
        String parent = PlanPaths.up(path);
        while (!parent.isEmpty() && !entries.containsKey(parent)) {
            parent = PlanPaths.up(parent);
        }
        entries.put(
                path,
                new Entry(
                        element,
                        entries.size(),
                        parent,
                        CheckWords.name(element),
                        Optional.ofNullable(posts.get(path)),
                        Optional.ofNullable(seats.get(path))));
    }

    Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** What a message calls what stands at the path: nothing that people wrote, but for the path. */
    Text name(String path, ElementKind kind) {
        Entry entry = entries.get(path);
        return entry == null ? CheckWords.name(path, kind) : entry.name();
    }

    /** Where what stands at the path comes in the order of findings: the plan itself, the template, what people added. */
    int order(String path) {
        Entry entry = entries.get(path);
        return entry != null ? entry.position() : path.isEmpty() ? -1 : entries.size();
    }
}
