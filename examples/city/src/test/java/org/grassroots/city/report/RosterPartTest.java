package org.grassroots.city.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.sheet.SheetSource;
import org.grassroots.plan.roster.generate.RosterOutcome;
import org.grassroots.plan.roster.table.ConflictWords;
import org.grassroots.plan.roster.table.TeamRoster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The weeks of the teams of two compounds, in one of which nobody is known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterPartTest {
    private static final String SHEET =
            "小区名称,地址,楼栋总数,房屋总数,物业公司,建筑类型\n" + "甲苑,(东禾区东湖商圈)湖滨路8号,12栋,900户,禾诚物业,板楼\n乙苑,(东禾区东湖商圈)湖滨路9号,,,,\n";

    private CityResult result;
    private Page page;

    @BeforeAll
    void draw(@TempDir Path directory) throws Exception {
        SheetSource sheet = SheetSource.of("city.csv", SHEET.getBytes(StandardCharsets.UTF_8));
        result = SampleCity.run(directory, sheet, "c1", "c2");
        page = Page.of(new HtmlReport().toText(result));
    }

    @Test
    void every_team_has_its_week_as_a_table_with_the_gaps_named_or_says_that_nobody_is_there() {
        for (int at = 0; at < 2; at++) {
            for (TeamRoster team : result.details().get(at).rosters()) {
                Element week =
                        page.withId("c" + (at + 1) + "-roster-" + team.team().team());
                String said = Page.text(week, "en");
                long open = team.verdict().orElseThrow().uncovered().toHours();

                assertThat(said).contains("2026-06-30 to 2026-07-06", "Check of the roster: ");
                assertThat(Page.text(week, "zh-Hans")).contains("值班表", "2026年6月30日至2026年7月6日");
                if (team.state() == TeamRoster.State.ROSTERED) {
                    assertThat(said)
                            .contains("Every place of every shift is taken", "Accepted. All hours are covered.");
                } else {
                    assertThat(said)
                            .contains("No", " would do, and no fewer.", "Not accepted. ")
                            .contains(Amounts.grouped(open) + " of "
                                    + Amounts.grouped(team.hoursAsked().toHours()) + " hours");
                }
                assertThat(gaps(week)).isEqualTo(team.task().people().isEmpty() ? 0 : open);
            }
        }
        assertThat(result.details().get(0).rosters()).hasSizeGreaterThan(5);
        assertThat(Page.text(page.withId("c2-roster-T2"), "en"))
                .contains("Nobody holds a post of this team, so every place stays open.", "hours are not covered.")
                .doesNotContain("Everybody has the same number of shifts", "nothing found");
    }

    private static long gaps(Element week) {
        NodeList cells = week.getElementsByTagName("td");
        long hours = 0;
        for (int at = 0; at < cells.getLength(); at++) {
            Element cell = (Element) cells.item(at);
            if (cell.getAttribute("class").equals("gap")) {
                Matcher told = Pattern.compile("\\d+ missing (\\d+) h open$").matcher(Page.text(cell, "en"));
                assertThat(told.find()).isTrue();
                hours += Long.parseLong(told.group(1));
            }
        }
        return hours;
    }

    @Test
    void a_team_without_a_roster_says_what_conflicts_in_both_languages() {
        assertThat(result.details().get(0).rosters())
                .filteredOn(team -> team.state() == TeamRoster.State.REFUSED)
                .isNotEmpty()
                .allSatisfy(team -> {
                    Element week = page.withId("c1-roster-" + team.team().team());
                    RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) team.outcome();
                    assertThat(ConflictWords.lines(team.task(), none.conflict()))
                            .isNotEmpty()
                            .allSatisfy(line -> {
                                assertThat(Page.text(week, "en")).contains(line.english());
                                assertThat(Page.text(week, "zh-Hans")).contains(line.simplifiedChinese());
                            });
                });
    }
}
