package org.grassroots.city.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.city.job.CityResult;
import org.grassroots.pack.RuleEntry;
import org.grassroots.text.Text;

/** Every rule with its source, what it looked at and what it found, pack by pack. */
final class FindingsSection {
    private FindingsSection() {}

    static void write(Pen pen, CityResult result) {
        pen.open("section", "id", "findings").sayIn("h2", "findings.title");
        if (result.rules().isEmpty()) {
            pen.sayIn("p", "findings.notJudged", "class", "quiet");
        } else {
            pen.sayIn("p", "findings.what");
        }
        int at = 0;
        for (Map.Entry<Text, List<RuleEntry>> pack : byPack(result).entrySet()) {
            at++;
            pen.raw("\n").open("div", "class", "pack", "id", "pack-" + at).element("h3", pack.getKey());
            RuleTable.write(pen, result, pack.getValue());
            pack.getValue().forEach(entry -> RuleCard.write(pen, result, entry));
            pen.close("div");
        }
        pen.close("section").raw("\n");
    }

    private static Map<Text, List<RuleEntry>> byPack(CityResult result) {
        Map<Text, List<RuleEntry>> packs = new LinkedHashMap<>();
        for (RuleEntry entry : result.rules()) {
            Text title = result.packs().get(entry.rule().id());
            packs.computeIfAbsent(title, absent -> new ArrayList<>()).add(entry);
        }
        return packs;
    }
}
