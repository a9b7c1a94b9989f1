package org.grassroots.plan.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.flow.LedgerWrite;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.team.Duty;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.team.Quantity;

/** The laws within one special plan; they hold too when elements are left out for a fact of the compound. */
final class TeamLaws {
    private final SpecialPlan special;
    private final List<ElementProblem> problems = new ArrayList<>();

    private TeamLaws(SpecialPlan special) {
        this.special = special;
    }

    /** Problems whose paths begin below the special plan. */
    static List<ElementProblem> check(SpecialPlan special, List<LedgerSchema> ledgers) {
        TeamLaws laws = new TeamLaws(special);
        laws.checkUses(ledgers);
        laws.checkUnique("duties", special.duties(), Duty::id);
        laws.checkUnique("posts", special.posts(), Post::id);
        laws.checkUnique("quantities", special.quantities(), Quantity::id);
        laws.checkRanks();
        special.duties().forEach(laws::checkOwned);
        special.posts().forEach(laws::checkDuties);
        special.flow().problems().forEach(problem -> laws.problems.add(problem.under("flow")));
        special.flow().nodes().forEach(laws::checkBy);
        special.flow().nodes().forEach(node -> laws.checkWrites(node, ledgers));
        return laws.problems;
    }

    private void checkUses(List<LedgerSchema> ledgers) {
        List<ElementId> known = ledgers.stream().map(LedgerSchema::id).toList();
        Set<ElementId> met = new LinkedHashSet<>();
        for (int at = 0; at < special.ledgers().size(); at++) {
            ElementId ledger = special.ledgers().get(at).ledger();
            String field = "ledgers/" + at + "/ledger";
            if (!known.contains(ledger)) {
                note("", field, "no ledger '" + ledger + "'", oneOf(known));
            }
            if (!met.add(ledger)) {
                note("", field, "ledger '" + ledger + "' stands twice", "each ledger once, with the widest use");
            }
        }
    }

    private void checkRanks() {
        List<Post> heads = special.posts().stream()
                .filter(post -> post.rank() == PostRank.HEAD)
                .toList();
        if (heads.size() != 1) {
            String met = heads.isEmpty()
                    ? "no HEAD"
                    : "several HEADs: " + listed(heads.stream().map(Post::id).toList());
            note("", "posts", met, "exactly one post of rank HEAD");
        }
        for (Post head : heads) {
            if (!head.need().equals(Need.fixed(1))) {
                note("posts/" + head.id(), "need", "a HEAD that is not exactly one person", "{\"people\": 1}");
            }
            if (head.onlyIf().isPresent()) {
                note("posts/" + head.id(), "onlyIf", "a HEAD that can be left out", "a HEAD in every compound");
            }
        }
        if (special.posts().stream()
                .noneMatch(
                        post -> post.rank() == PostRank.DEPUTY && post.onlyIf().isEmpty())) {
            note("", "posts", "no DEPUTY that every compound has", "at least one post of rank DEPUTY without 'onlyIf'");
        }
    }

    private void checkOwned(Duty duty) {
        List<Post> owners = special.posts().stream()
                .filter(post -> post.duties().contains(duty.id()))
                .toList();
        if (owners.isEmpty()) {
            note("duties/" + duty.id(), "", "no post has this duty", "at least one post that names it");
        } else if (owners.stream().noneMatch(owner -> standsWith(owner.onlyIf(), duty.onlyIf()))) {
            note(
                    "duties/" + duty.id(),
                    "",
                    "the duty stays when the only posts that have it are left out: "
                            + listed(owners.stream().map(Post::id).toList()),
                    "a post without 'onlyIf' that has it, or the same 'onlyIf' at the duty");
        }
    }

    private void checkDuties(Post post) {
        for (int at = 0; at < post.duties().size(); at++) {
            ElementId duty = post.duties().get(at);
            if (special.duty(duty).isEmpty()) {
                note(
                        "posts/" + post.id(),
                        "duties/" + at,
                        "no duty '" + duty + "'",
                        oneOf(special.duties().stream().map(Duty::id).toList()));
            }
        }
    }

    private void checkBy(FlowNode node) {
        String path = "flow/" + node.id();
        node.by()
                .ifPresent(by -> special.post(by)
                        .ifPresentOrElse(
                                post -> {
                                    if (!standsWith(post.onlyIf(), node.onlyIf())) {
                                        note(
                                                path,
                                                "by",
                                                "the " + node.kind() + " stays when its post '" + by + "' is left out",
                                                "a post without 'onlyIf', or the same 'onlyIf' at the step");
                                    }
                                },
                                () -> note(
                                        path,
                                        "by",
                                        "no post '" + by + "'",
                                        oneOf(special.posts().stream()
                                                .map(Post::id)
                                                .toList()))));
    }

    private void checkWrites(FlowNode node, List<LedgerSchema> ledgers) {
        String path = "flow/" + node.id();
        List<ElementId> known = ledgers.stream().map(LedgerSchema::id).toList();
        List<ElementId> own = special.ledgers().stream()
                .filter(LedgerUse::mayWrite)
                .map(LedgerUse::ledger)
                .toList();
        for (int at = 0; at < node.writes().size(); at++) {
            LedgerWrite write = node.writes().get(at);
            ElementId ledger = write.ledger();
            String field = "writes/" + at;
            // A ledger that the team uses and nobody has is told of at its use.
            if (!own.contains(ledger)) {
                boolean isKnown = known.contains(ledger);
                note(
                        path,
                        field + "/ledger",
                        isKnown
                                ? "ledger '" + ledger + "' is written, but the team neither OWNS nor WRITES it"
                                : "no ledger '" + ledger + "'" + NearestId.of(ledger, known),
                        oneOf(isKnown ? own : known));
            }
            ledgers.stream()
                    .filter(schema -> schema.id().equals(ledger))
                    .findFirst()
                    .ifPresent(schema -> checkColumns(path, field + "/columns/", write, schema));
        }
    }

    private void checkColumns(String path, String field, LedgerWrite write, LedgerSchema ledger) {
        List<ElementId> known = ledger.columns().stream().map(LedgerColumn::id).toList();
        for (int at = 0; at < write.columns().size(); at++) {
            ElementId column = write.columns().get(at);
            if (!known.contains(column)) {
                note(
                        path,
                        field + at,
                        "ledger '" + ledger.id() + "' has no column '" + column + "'" + NearestId.of(column, known),
                        oneOf(known));
            }
        }
    }

    /** Whether what depends on {@code needed} is there whenever what depends on {@code dependent} is. */
    private static boolean standsWith(Optional<CompoundFact> needed, Optional<CompoundFact> dependent) {
        return needed.isEmpty() || needed.equals(dependent);
    }

    private <T> void checkUnique(String list, List<T> items, Function<T, ElementId> id) {
        Set<ElementId> met = new LinkedHashSet<>();
        for (T item : items) {
            if (!met.add(id.apply(item))) {
                note(list + "/" + id.apply(item), "id", "two elements have this id", "an id of its own for each");
            }
        }
    }

    private static String oneOf(List<ElementId> ids) {
        return ids.isEmpty() ? "no such name, as there is none to choose from" : "one of " + listed(ids);
    }

    private static String listed(List<ElementId> ids) {
        return ids.stream().distinct().map(ElementId::value).collect(Collectors.joining(", "));
    }

    private void note(String path, String field, String met, String expected) {
        problems.add(new ElementProblem(path, field, met, expected));
    }
}
