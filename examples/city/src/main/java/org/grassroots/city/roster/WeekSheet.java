package org.grassroots.city.roster;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.grassroots.city.report.People;
import org.grassroots.plan.roster.check.RosterVerdict;
import org.grassroots.plan.roster.generate.RosterOutcome;
import org.grassroots.plan.roster.table.ConflictWords;
import org.grassroots.plan.roster.table.RosterTable;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.text.Text;

/** The sheet of one team; fits the width of an A4 page on its side. Used once. */
final class WeekSheet {
    private static final String GAP = "F8D7D5";
    private static final String HEAD = "EFECE6";
    private static final String LINE = "C9C4BB";
    /** The point, the shift, and then the days. */
    private static final int DAYS_FROM = 2;

    private static final int LINE_HEIGHT = 15;
    private static final int MOST_HEIGHT = 400;

    private final Worksheet sheet;
    private final SheetWords words;
    private final People people;
    private int row;

    WeekSheet(Worksheet sheet, SheetWords words, People people) {
        this.sheet = sheet;
        this.words = words;
        this.people = people;
    }

    void write(String title, TeamRoster team) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.width(0, 24);
        sheet.width(1, 16);
        sheet.value(row, 0, title);
        sheet.style(row, 0).bold().fontSize(14).set();
        row++;
        sheet.value(
                row++,
                0,
                words.of(
                        "roster.period",
                        "first",
                        team.task().firstDay(),
                        "last",
                        team.task().lastDay()));
        outcome(team).forEach(line -> sheet.value(row++, 0, line));
        row++;
        team.table().ifPresent(this::table);
    }

    private List<String> outcome(TeamRoster team) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("roster.outcome", "state", words.of(team.state())));
        if (team.outcome() instanceof RosterOutcome.NoRoster none) {
            Text days = Text.same(Integer.toString(ConflictWords.peopleDays(team.task(), none.conflict())));
            lines.add(ConflictWords.extraPeople(none.extraPeople()).in(words.language));
            lines.add(words.of("roster.conflict", "n", team.task().people().size(), "days", days));
            ConflictWords.lines(team.task(), none.conflict())
                    .forEach(line -> lines.add("– " + line.in(words.language)));
        }
        team.verdict().ifPresent(verdict -> lines.add(check(team, verdict)));
        return lines;
    }

    private String check(TeamRoster team, RosterVerdict verdict) {
        String said = words.of(verdict.isAccepted() ? "roster.accepted" : "roster.notAccepted");
        String covered = verdict.uncovered().isZero()
                ? words.of("roster.covered")
                : words.of(
                        "roster.uncovered",
                        "hours",
                        SheetWords.hours(verdict.uncovered()),
                        "all",
                        SheetWords.hours(team.hoursAsked()));
        return words.of("roster.check") + " " + said + " " + covered;
    }

    private void table(RosterTable table) {
        sheet.value(row, 0, words.of("roster.point"));
        sheet.value(row, 1, words.of("roster.shift"));
        for (int at = 0; at < table.days().size(); at++) {
            sheet.width(DAYS_FROM + at, 16);
            sheet.value(row, DAYS_FROM + at, words.day(table.days().get(at)));
        }
        int last = DAYS_FROM + table.days().size() - 1;
        sheet.range(row, 0, row, last)
                .style()
                .bold()
                .fillColor(HEAD)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
        sheet.freezePane(DAYS_FROM, row + 1);
        sheet.repeatRows(row);
        row++;
        table.rows().forEach(this::shift);
    }

    private void shift(RosterTable.Row shift) {
        sheet.value(row, 0, shift.point().title().in(words.language));
        String each = words.of("roster.people", "n", shift.hours().people());
        sheet.value(
                row,
                1,
                words.of("roster.shiftNumber", "n", shift.shift()) + "\n" + ConflictWords.hours(shift.hours()) + "\n"
                        + each);
        int lines = 3;
        for (int at = 0; at < shift.cells().size(); at++) {
            RosterTable.Cell cell = shift.cells().get(at);
            List<String> said = said(cell);
            lines = Math.max(lines, said.size());
            sheet.value(row, DAYS_FROM + at, String.join("\n", said));
        }
        int last = DAYS_FROM + shift.cells().size() - 1;
        sheet.range(row, 0, row, last)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
        sheet.style(row, 0).bold().set();
        for (int at = 0; at < shift.cells().size(); at++) {
            if (shift.cells().get(at).isGap()) {
                sheet.style(row, DAYS_FROM + at).fillColor(GAP).set();
            }
        }
        sheet.rowHeight(row, Math.min(MOST_HEIGHT, lines * LINE_HEIGHT));
        row++;
    }

    /** A line for each person, and one more for who is missing. */
    private List<String> said(RosterTable.Cell cell) {
        List<String> lines = new ArrayList<>();
        cell.people().forEach(person -> lines.add(people.named(person).in(words.language)));
        if (cell.isGap()) {
            lines.add(words.of("roster.missing", "n", cell.missing()));
            lines.add(words.of("roster.hours", "hours", SheetWords.hours(cell.uncovered())));
        }
        return lines;
    }
}
