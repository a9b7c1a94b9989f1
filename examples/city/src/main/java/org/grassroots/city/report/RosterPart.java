package org.grassroots.city.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.check.RosterFinding;
import org.grassroots.plan.roster.check.RosterVerdict;
import org.grassroots.plan.roster.generate.RosterOutcome;
import org.grassroots.plan.roster.table.ConflictWords;
import org.grassroots.plan.roster.table.RosterTable;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.text.Text;

/** The roster of a team: who stands when, what stays open, why, and what its check found. */
final class RosterPart {
    private final PlanPen plan;
    private final Pen pen;
    private final Map<ElementId, TeamRoster> rosters = new LinkedHashMap<>();

    /**
     * @param rosters  of the plan's teams
     */
    RosterPart(PlanPen plan, List<TeamRoster> rosters) {
        this.plan = plan;
        this.pen = plan.pen;
        rosters.forEach(roster -> this.rosters.put(roster.team().team(), roster));
    }

    /** Nothing at all if no team of the plan was rostered. */
    void write(BoundTeam team) {
        if (rosters.isEmpty()) {
            return;
        }
        TeamRoster roster = rosters.get(team.id());
        pen.open("div", "class", "week", "id", plan.anchor + "-roster-" + team.id());
        pen.open("h5").say("roster.title");
        if (roster != null) {
            pen.open("span", "class", "period").text(team.special().title()).text(" · ");
            pen.say(
                    "roster.period",
                    Map.of(
                            "first", Amounts.day(roster.task().firstDay()),
                            "last", Amounts.day(roster.task().lastDay())));
            pen.close("span");
        }
        pen.close("h5");
        if (roster == null) {
            pen.sayIn("p", "roster.none", "class", "quiet");
        } else {
            outcome(roster);
            // With nobody at all each cell would say the same.
            roster.table().filter(table -> !roster.task().people().isEmpty()).ifPresent(this::table);
            roster.verdict().ifPresent(verdict -> check(roster, verdict));
        }
        pen.close("div");
    }

    private void outcome(TeamRoster roster) {
        pen.open("p", "class", "outcome");
        pen.badge("roster-" + roster.state().name().toLowerCase(Locale.ROOT), pen.words.of(roster.state()));
        Text people = Amounts.count(roster.task().people().size());
        if (roster.outcome() instanceof RosterOutcome.NoRoster none) {
            Text extra = capital(ConflictWords.extraPeople(none.extraPeople()));
            if (roster.task().people().isEmpty()) {
                pen.say("roster.nobody", Map.of("extra", extra)).close("p");
                return;
            } else if (roster.roster().isPresent()) {
                pen.say("roster.refused", Map.of("extra", extra, "n", people)).close("p");
            } else {
                pen.say("roster.refusedBare", Map.of("extra", extra)).close("p");
            }
            conflict(roster, none, people);
        } else {
            pen.say(roster.state() == TeamRoster.State.ROSTERED ? "roster.whole" : "roster.undecided")
                    .close("p");
        }
    }

    /** In English a sentence begins with a capital. */
    private static Text capital(Text sentence) {
        String english = sentence.english();
        return Text.of(
                english.substring(0, 1).toUpperCase(Locale.ROOT) + english.substring(1), sentence.simplifiedChinese());
    }

    private void conflict(TeamRoster roster, RosterOutcome.NoRoster none, Text people) {
        Text days = Amounts.count(ConflictWords.peopleDays(roster.task(), none.conflict()));
        pen.open("div", "class", "conflict").open("p");
        pen.say("roster.conflict", Map.of("n", people, "days", days)).close("p").open("ul");
        ConflictWords.lines(roster.task(), none.conflict()).forEach(line -> pen.element("li", line));
        pen.close("ul");
        if (!none.conflict().isMinimal()) {
            pen.sayIn("p", "roster.notMinimal", "class", "quiet");
        }
        pen.close("div");
    }

    private void table(RosterTable table) {
        pen.open("div", "class", "scroll").open("table", "class", "roster");
        pen.open("thead").open("tr").sayIn("th", "roster.point", "scope", "col");
        table.days()
                .forEach(day ->
                        pen.open("th", "scope", "col").text(pen.words.day(day)).close("th"));
        pen.close("tr", "thead").open("tbody");
        for (RosterTable.Row row : table.rows()) {
            pen.open("tr").open("th", "scope", "row").text(row.point().title());
            pen.open("span", "class", "hours");
            pen.text(Series.dotted(List.of(
                    pen.words.of("roster.shiftNumber", Map.of("n", Amounts.count(row.shift()))),
                    Text.same(ConflictWords.hours(row.hours())),
                    pen.words.of(
                            "roster.people",
                            Map.of("n", Amounts.count(row.hours().people()))))));
            pen.close("span", "th");
            row.cells().forEach(this::cell);
            pen.close("tr");
        }
        pen.closeTable();
    }

    private void cell(RosterTable.Cell cell) {
        if (cell.isGap()) {
            pen.open("td", "class", "gap");
        } else {
            pen.open("td");
        }
        // Seen only where the table is folded, because its head is not.
        pen.element("span", pen.words.day(cell.day()), "class", "on");
        pen.open("div");
        if (!cell.people().isEmpty()) {
            plan.people.write(pen, cell.people());
        }
        if (cell.isGap()) {
            pen.open("p", "class", "open");
            pen.element("b", pen.words.of("roster.missing", Map.of("n", Amounts.count(cell.missing()))));
            pen.text(" ")
                    .element("span", pen.words.of("roster.hours", Map.of("hours", Amounts.hours(cell.uncovered()))));
            pen.close("p");
        }
        pen.close("div", "td");
    }

    private void check(TeamRoster roster, RosterVerdict verdict) {
        pen.open("p", "class", "verdict").sayIn("b", "roster.check").text(" ");
        pen.say(verdict.isAccepted() ? "roster.accepted" : "roster.notAccepted").text(" ");
        if (verdict.uncovered().isZero()) {
            pen.say("roster.covered");
        } else {
            pen.say(
                    "roster.uncovered",
                    Map.of(
                            "hours", Amounts.hours(verdict.uncovered()),
                            "all", Amounts.hours(roster.hoursAsked())));
        }
        if (roster.task().people().isEmpty()) {
            // Of nobody there is nothing more to say.
            pen.close("p");
            return;
        }
        pen.text(" ")
                .say(
                        "roster.clear",
                        Map.of(
                                "percent", Amounts.count(verdict.clarity().percent()),
                                "places", Amounts.count(verdict.clarity().places()),
                                "person", Amounts.count(verdict.clarity().persons()),
                                "time", Amounts.count(verdict.clarity().times()),
                                "post", Amounts.count(verdict.clarity().points()),
                                "duty", Amounts.count(verdict.clarity().duties())));
        pen.text(" ");
        if (verdict.spread() == 0) {
            pen.say("roster.even");
        } else {
            pen.say("roster.spread", Map.of("n", Amounts.count(verdict.spread())));
        }
        if (roster.outcome() instanceof RosterOutcome.Rostered made && made.isFairest()) {
            pen.text(" ").say("roster.fairest");
        }
        pen.close("p");
        findings(verdict);
    }

    /** What is missing stands in the table. */
    private void findings(RosterVerdict verdict) {
        List<RosterFinding> findings = verdict.findings().stream()
                .filter(finding -> finding.rule() != RosterRule.COVER)
                .toList();
        if (findings.isEmpty()) {
            pen.sayIn("p", "roster.noFinding", "class", "quiet");
            return;
        }
        pen.openTable("found", List.of("roster.rule", "roster.found", "roster.source"));
        for (RosterFinding finding : findings) {
            pen.open("tr").open("th", "scope", "row").text(pen.words.of(finding.rule()));
            pen.badge(
                    finding.grade() == RosterFinding.Grade.WARNING ? "grade-should" : "grade-must",
                    pen.words.of(finding.grade()));
            pen.close("th").element("td", finding.text()).open("td");
            finding.source().ifPresentOrElse(source -> pen.text(source.text()), () -> pen.text("–"));
            pen.close("td", "tr");
        }
        pen.closeTable();
    }
}
