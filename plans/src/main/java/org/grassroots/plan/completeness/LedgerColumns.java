package org.grassroots.plan.completeness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.plan.completeness.PlanView.Placed;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.ItemLink.Role;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Whether the steps of a plan together write what every entry of a ledger must have. */
final class LedgerColumns {
    private static final TextPattern UNWRITTEN = TextPattern.of(Text.of(
            "no step writes {columns}, which every entry of the {name} must have", "没有步骤登记{columns}，而{name}的每条记录都须填写"));

    private final PlanView view;
    private final Notes notes;
    private final List<Placed> steps;

    private LedgerColumns(PlanView view, Notes notes) {
        this.view = view;
        this.notes = notes;
        this.steps = view.standing(ElementKind.FLOW_NODE);
    }

    static void check(PlanView view, Notes notes) {
        // A team that is absent may have been the one that writes, and is told of by itself.
        if (view.index.teams.keySet().stream().noneMatch(view::isAbsent)) {
            LedgerColumns columns = new LedgerColumns(view, notes);
            view.index.written.values().stream()
                    .filter(ledger -> view.isStanding(PlanPaths.ledger(ledger.id())))
                    .forEach(columns::check);
        }
    }

    private void check(LedgerSchema ledger) {
        String path = PlanPaths.ledger(ledger.id());
        Set<String> looked = looked(path);
        if (looked.stream().anyMatch(view::isAbsent)) {
            return;
        }
        // Whoever names a ledger without a column may write all of it.
        Set<ElementId> all = view.index.columns.get(path);
        Set<ElementId> written = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>(looked);
        for (Placed step : steps) {
            String anchor = anchor(step.path());
            if (anchor.isEmpty() || looked.contains(anchor)) {
                others.add(step.path());
                step.item().links().stream()
                        .filter(link ->
                                link.role() == Role.WRITES && link.path().equals(path))
                        .forEach(link -> link.column().ifPresentOrElse(written::add, () -> written.addAll(all)));
            }
        }
        List<LedgerColumn> required =
                ledger.columns().stream().filter(LedgerColumn::required).toList();
        List<Text> lacking = required.stream()
                .filter(column -> !written.contains(column.id()))
                .map(column -> column.title().map(title -> title + " (" + column.id() + ")"))
                .toList();
        if (!lacking.isEmpty()) {
            Text message = UNWRITTEN.fill(Map.of(
                    "columns",
                    CheckWords.list(lacking),
                    "name",
                    view.index.entry(path).orElseThrow().name()));
            notes.add(notes.of(
                            PlanRule.LEDGER_COLUMN,
                            path,
                            required.size() - lacking.size(),
                            required.size(),
                            CheckWords.COLUMNS,
                            message)
                    .others(notes.sorted(others, path)));
        }
    }

    /** The teams of the template, and the charts and steps of those that may write the ledger. */
    private Set<String> looked(String ledger) {
        Set<String> looked = new LinkedHashSet<>(view.index.teams.keySet());
        for (TemplateIndex.Team team : view.index.teams.values()) {
            if (team.writes().contains(ledger) || mayWrite(team.path(), ledger)) {
                looked.add(team.chart());
                looked.addAll(team.steps());
            }
        }
        return looked;
    }

    /** Whether people have said so. */
    private boolean mayWrite(String team, String ledger) {
        return view.standing(ElementKind.SPECIAL_PLAN).stream()
                .filter(one -> one.path().equals(team))
                .anyMatch(one -> one.links(Role.OWNS).contains(ledger)
                        || one.links(Role.ADDS_TO).contains(ledger));
    }

    /** The element of the template that it is, or the nearest that it lies below; empty if there is none. */
    private String anchor(String path) {
        String anchor = path;
        while (!anchor.isEmpty() && view.index.entry(anchor).isEmpty()) {
            anchor = PlanPaths.up(anchor);
        }
        return anchor;
    }
}
