package org.grassroots.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Parameter;
import org.grassroots.parameter.Validity;

/** The days on which something changes, so that a few days stand for all. */
final class TurningDays {
    private TurningDays() {}

    /**
     * The days, among those given, from which the rule binds, or binds with other numbers. Where that has no first day,
     * any day stands for those before the first change.
     */
    static List<LocalDate> of(RuleEntry entry, Validity among) {
        Optional<Validity> inForce = entry.validity().and(among);
        for (Parameter parameter : entry.parameters().values()) {
            List<DatedLimit> values = parameter.values();
            Validity known = new Validity(
                    Optional.of(values.get(0).from()),
                    values.get(values.size() - 1).until());
            inForce = inForce.flatMap(days -> days.and(known));
        }
        return inForce.map(days -> within(entry, days)).orElse(List.of());
    }

    private static List<LocalDate> within(RuleEntry entry, Validity days) {
        SortedSet<LocalDate> turning = new TreeSet<>();
        turning.add(days.from().orElseGet(() -> days.until().orElse(LocalDate.EPOCH)));
        for (Parameter parameter : entry.parameters().values()) {
            parameter.values().stream()
                    .map(DatedLimit::from)
                    .filter(days::includes)
                    .forEach(turning::add);
        }
        return List.copyOf(turning);
    }

    /** Every day from which a pack and its bases may say something else. */
    static SortedSet<LocalDate> of(RulePack pack) {
        SortedSet<LocalDate> days = new TreeSet<>();
        add(pack, days);
        return days;
    }

    private static void add(RulePack pack, SortedSet<LocalDate> days) {
        List<Validity> validities = new ArrayList<>(List.of(pack.validity()));
        pack.suspensions().forEach(suspension -> validities.add(suspension.validity()));
        pack.rules().forEach(entry -> {
            validities.add(entry.validity());
            days.addAll(of(entry, Validity.ALWAYS));
        });
        for (Validity validity : validities) {
            validity.from().ifPresent(days::add);
            validity.until().map(last -> last.plusDays(1)).ifPresent(days::add);
        }
        pack.base().ifPresent(base -> add(base, days));
    }
}
