package org.grassroots.pack.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.StatedRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;

/** Finds what rules that divide a count between them leave out, or both take, on one day. */
final class Divisions {
    private final RulePack pack;
    private final LocalDate day;
    private final List<PackFault> faults = new ArrayList<>();

    private Divisions(RulePack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
    }

    /** Of two rules of which the pack states one or both. */
    static List<PackFault> faults(RulePack pack, LocalDate day) {
        Divisions found = new Divisions(pack, day);
        Map<Subjects<?>, List<Division<Object>>> bySubjects = new LinkedHashMap<>();
        for (StatedRule stated : pack.rulesOn(day)) {
            Limits.on(day, stated.entry().parameters())
                    .ifPresent(limits -> bySubjects
                            .computeIfAbsent(stated.entry().rule().subjects(), unused -> new ArrayList<>())
                            .addAll(divisions(stated, stated.entry().rule().requirement(limits))));
        }
        bySubjects.values().forEach(found::find);
        return found.faults;
    }

    @SuppressWarnings("unchecked") // those of one list judge the same subjects
    private static List<Division<Object>> divisions(StatedRule stated, Requirement<?> requirement) {
        return Division.of(stated, ((Requirement<Object>) requirement).applies());
    }

    private void find(List<Division<Object>> divisions) {
        for (Division<Object> from : divisions) {
            for (Division<Object> below : divisions) {
                boolean isOwn = from.stated().pack() == pack || below.stated().pack() == pack;
                if (isOwn && from.limit() != below.limit() && isPair(from, below, divisions)) {
                    tell(from, below);
                }
            }
        }
    }

    /** Whether they divide a count, and neither divides it better with another. */
    private static boolean isPair(Division<Object> from, Division<Object> below, List<Division<Object>> all) {
        return from.isDividedWith(below)
                && all.stream()
                        .noneMatch(other -> other.distance(below) < from.distance(below) && other.isDividedWith(below)
                                || from.distance(other) < from.distance(below) && from.isDividedWith(other));
    }

    private void tell(Division<Object> from, Division<Object> below) {
        Fault fault = from.limit() > below.limit() ? Fault.GAP : Fault.OVERLAP;
        int low = Math.min(from.limit(), below.limit());
        int high = Math.max(from.limit(), below.limit()) - 1;
        Text values = low == high ? Text.same(Integer.toString(low)) : Text.of(low + " to " + high, low + "至" + high);
        faults.add(PackFault.builder()
                .fault(fault)
                .rule(from.stated().entry().rule().id())
                .other(below.stated().entry().rule().id())
                .day(day)
                .message(fault.pattern()
                        .fill(Map.of(
                                "rule",
                                Text.same(from.stated().entry().rule().id().value()),
                                "other",
                                Text.same(below.stated().entry().rule().id().value()),
                                "day",
                                Text.same(day.toString()),
                                "measure",
                                from.measure().title(),
                                "value",
                                values)))
                .build());
    }
}
