package org.grassroots.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.grassroots.benchmark.contest.Contestant;

/** Prints measurements as a Markdown table: a line for each contestant, columns for each size of city. */
final class ResultTable {
    private final LocalDate day;

    /** By number of compounds, and of each size in the order of the entrants. */
    private final SortedMap<Integer, Map<Entrant, Measurement>> measured;

    ResultTable(LocalDate day, SortedMap<Integer, Map<Entrant, Measurement>> measured) {
        this.day = day;
        this.measured = measured;
    }

    List<String> lines() {
        List<String> head = new ArrayList<>(List.of("contestant", "version"));
        measured.keySet().forEach(compounds -> {
            head.add(String.format(Locale.ROOT, "%,d compounds: ms", compounds));
            head.add("× fused");
            head.add("MB allocated");
            head.add("µs a compound");
        });
        boolean compares = measured.size() > 1;
        if (compares) {
            head.add("a compound, largest : smallest");
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(head));
        lines.add("| --- | ---" + " | ---:".repeat(head.size() - 2) + " |");
        for (Entrant entrant : measured.get(measured.firstKey()).keySet()) {
            List<String> cells = cells(entrant);
            if (compares) {
                double ratio = perCompound(measured.lastKey(), entrant) / perCompound(measured.firstKey(), entrant);
                cells.add(number(ratio));
            }
            lines.add(line(cells));
        }
        return lines;
    }

    private List<String> cells(Entrant entrant) {
        Contestant contestant = entrant.as(day);
        List<String> cells = new ArrayList<>(List.of(contestant.name(), contestant.version()));
        measured.forEach((compounds, byEntrant) -> {
            Measurement one = byEntrant.get(entrant);
            double fused = byEntrant.get(Entrant.FUSED).millis();
            String error = Double.isNaN(one.error()) ? "" : " ± " + number(one.error());
            cells.add(number(one.millis()) + error);
            cells.add(number(one.millis() / fused));
            cells.add(number(one.bytes() / 1e6));
            cells.add(number(perCompound(compounds, entrant)));
        });
        return cells;
    }

    private double perCompound(int compounds, Entrant entrant) {
        return measured.get(compounds).get(entrant).millis() * 1000 / compounds;
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Three digits that count: no measurement here is worth more. */
    private static String number(double value) {
        return new BigDecimal(value).round(new MathContext(3)).toPlainString();
    }
}
