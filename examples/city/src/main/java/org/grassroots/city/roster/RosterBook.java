package org.grassroots.city.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.grassroots.city.job.CompoundWeek;
import org.grassroots.city.report.People;
import org.grassroots.city.report.Wording;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.text.Language;

/**
 * Writes the rosters of a compound as a workbook: a sheet for each team with its days across and its shifts down, gaps in
 * colour, and a last sheet with what the checks found. People stand in it by id and surname only, as in a report. The same
 * rosters give the same bytes.
 */
public final class RosterBook {
    /** What spreadsheets allow in the name of a sheet. */
    private static final int NAME_LENGTH = 31;

    private final Language language;
    private final Wording words = new Wording();

    public RosterBook(Language language) {
        this.language = language;
    }

    /** The stream stays open. */
    public void write(CompoundWeek week, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "grassroots", "1.0")) {
            People people = new People(week.register());
            SheetWords said = new SheetWords(words, language);
            Set<String> names = new LinkedHashSet<>();
            for (TeamRoster team : week.rosters()) {
                SpecialPlan special =
                        week.plan().team(team.team().team()).orElseThrow().special();
                String name = name(special.id() + " " + special.title().in(language), names);
                String title =
                        week.plan().compoundName() + " · " + special.title().in(language);
                new WeekSheet(workbook.newWorksheet(name), said, people).write(title, team);
            }
            String name = name(said.of("roster.findings"), names);
            new FindingSheet(workbook.newWorksheet(name), said).write(week);
        }
        StableZip.copy(bytes.toByteArray(), out);
    }

    /** Cut to what spreadsheets allow, and unlike all others whatever their capitals. */
    private static String name(String wanted, Set<String> taken) {
        String clean = wanted.replaceAll("[\\[\\]:*?/\\\\]", " ")
                .replaceAll("^'|'$", " ")
                .strip();
        String name = cut(clean, NAME_LENGTH);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " " + number;
            name = cut(clean, NAME_LENGTH - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int length) {
        int end = Math.min(text.length(), length);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
