package org.grassroots.city.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.city.job.BranchNeed;
import org.grassroots.text.Text;

/** How many compounds need which kind of branch, and have it: drawn by county, and as a table. */
final class NeedChart {
    private static final Comparator<String> NAMED_FIRST =
            Comparator.comparing(String::isBlank).thenComparing(Comparator.naturalOrder());

    private NeedChart() {}

    static void write(Pen pen, Map<String, Map<BranchNeed, Long>> needs) {
        if (needs.isEmpty()) {
            return;
        }
        Map<String, Map<BranchNeed, Long>> counties = new TreeMap<>(NAMED_FIRST);
        counties.putAll(needs);
        Map<BranchNeed, Long> all = new TreeMap<>();
        counties.values().forEach(county -> county.forEach((need, count) -> all.merge(need, count, Long::sum)));
        pen.sayIn("h3", "need.title", "id", "need").sayIn("p", "need.what");
        Bar.legend(pen, parts(pen, all));
        pen.open("div", "class", "bars");
        row(pen, pen.words.of("need.total"), parts(pen, all), "row whole");
        counties.forEach((county, counts) -> row(pen, name(pen, county), parts(pen, counts), "row"));
        pen.close("div");
        table(pen, counties, all);
    }

    /** Every need, also one of no compound, so that colours and columns are always the same. */
    private static List<Bar.Part> parts(Pen pen, Map<BranchNeed, Long> counts) {
        List<Bar.Part> parts = new ArrayList<>();
        for (BranchNeed need : BranchNeed.values()) {
            String look = need.name().toLowerCase(Locale.ROOT).replace('_', '-');
            parts.add(new Bar.Part(look, pen.words.of(need), counts.getOrDefault(need, 0L)));
        }
        return parts;
    }

    private static Text name(Pen pen, String county) {
        return county.isBlank() ? pen.words.of("need.noCounty") : Text.same(county);
    }

    private static void row(Pen pen, Text name, List<Bar.Part> parts, String look) {
        Bar bar = new Bar(parts);
        pen.open("div", "class", look).element("span", name, "class", "name");
        bar.write(pen);
        pen.element("span", Amounts.count(bar.total()), "class", "amount").close("div");
    }

    private static void table(Pen pen, Map<String, Map<BranchNeed, Long>> counties, Map<BranchNeed, Long> all) {
        pen.open("details").sayIn("summary", "need.table");
        pen.open("div", "class", "scroll")
                .open("table", "class", "numbers")
                .open("thead")
                .open("tr");
        pen.sayIn("th", "need.county", "scope", "col");
        for (BranchNeed need : BranchNeed.values()) {
            pen.element("th", pen.words.of(need), "scope", "col");
        }
        pen.sayIn("th", "need.compounds", "scope", "col").close("tr", "thead").open("tbody");
        counties.forEach((county, counts) -> line(pen, name(pen, county), counts));
        pen.close("tbody").open("tfoot");
        line(pen, pen.words.of("need.total"), all);
        pen.close("tfoot", "table", "div", "details");
    }

    private static void line(Pen pen, Text name, Map<BranchNeed, Long> counts) {
        pen.open("tr").element("th", name, "scope", "row");
        long total = 0;
        for (BranchNeed need : BranchNeed.values()) {
            long count = counts.getOrDefault(need, 0L);
            total += count;
            pen.element("td", Amounts.count(count));
        }
        pen.element("td", Amounts.count(total)).close("tr");
    }
}
