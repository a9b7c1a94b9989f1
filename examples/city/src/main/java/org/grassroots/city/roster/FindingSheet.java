package org.grassroots.city.roster;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.grassroots.city.job.CompoundWeek;
import org.grassroots.fact.Id;
import org.grassroots.plan.roster.check.RosterFinding;
import org.grassroots.plan.roster.table.TeamRoster;

/** The sheet of everything the checks of a compound's rosters found, team by team. Used once. */
final class FindingSheet {
    private static final List<String> HEADINGS =
            List.of("roster.team", "roster.rule", "roster.grade", "roster.person", "roster.found", "roster.source");
    private static final int[] WIDTHS = {8, 20, 12, 14, 90, 30};

    private final Worksheet sheet;
    private final SheetWords words;
    private int row;

    FindingSheet(Worksheet sheet, SheetWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    void write(CompoundWeek week) {
        for (int at = 0; at < HEADINGS.size(); at++) {
            sheet.value(row, at, words.of(HEADINGS.get(at)));
            sheet.style(row, at).bold().set();
            sheet.width(at, WIDTHS[at]);
        }
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        row++;
        for (TeamRoster team : week.rosters()) {
            team.verdict().ifPresent(verdict -> verdict.findings().forEach(finding -> write(team, finding)));
        }
    }

    private void write(TeamRoster team, RosterFinding finding) {
        sheet.value(row, 0, team.team().team().value());
        sheet.value(row, 1, words.of(finding.rule()));
        sheet.value(row, 2, words.of(finding.grade()));
        finding.person().map(Id::value).ifPresent(person -> sheet.value(row, 3, person));
        sheet.value(row, 4, finding.text().in(words.language));
        sheet.style(row, 4).wrapText(true).set();
        finding.source().ifPresent(source -> sheet.value(row, 5, source.text().in(words.language)));
        row++;
    }
}
