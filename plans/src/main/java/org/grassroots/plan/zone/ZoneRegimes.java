package org.grassroots.plan.zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;

/** Regimes that followed each other, for the country and for places with their own. Immutable. */
public final class ZoneRegimes {
    private final List<ZoneRegime> regimes;

    private ZoneRegimes(List<ZoneRegime> regimes) {
        this.regimes = List.copyOf(regimes);
    }

    /**
     * Regimes in any order.
     *
     * @throws InvalidZonesException if one breaks a law, two have the same id, or two hold for the same place on one day
     */
    public static ZoneRegimes of(List<ZoneRegime> regimes) {
        List<ElementProblem> problems = new ArrayList<>();
        for (int at = 0; at < regimes.size(); at++) {
            ZoneRegime regime = regimes.get(at);
            regime.problems()
                    .forEach(problem -> problems.add(problem.under(regime.id().value())));
            for (ZoneRegime other : regimes.subList(0, at)) {
                clash(regime, other).ifPresent(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidZonesException(problems);
        }
        return new ZoneRegimes(regimes);
    }

    private static Optional<ElementProblem> clash(ZoneRegime regime, ZoneRegime other) {
        if (regime.id().equals(other.id())) {
            return Optional.of(new ElementProblem(
                    regime.id().value(), "id", "two regimes have this id", "an id of its own for each"));
        }
        LocalDate both = regime.firstDay().isAfter(other.firstDay()) ? regime.firstDay() : other.firstDay();
        boolean overlap = place(regime).equals(place(other)) && regime.isInForce(both) && other.isInForce(both);
        return overlap
                ? Optional.of(new ElementProblem(
                        regime.id().value(),
                        "from",
                        "on %s regime '%s' is in force in the same place".formatted(both, other.id()),
                        "one regime in a place on a day; end one with 'until'"))
                : Optional.empty();
    }

    private static Optional<ElementId> place(ZoneRegime regime) {
        return regime.local().map(LocalPlace::id);
    }

    /** In the order in which they were given. */
    public List<ZoneRegime> regimes() {
        return regimes;
    }

    public Optional<ZoneRegime> find(String id) {
        return regimes.stream().filter(regime -> regime.id().value().equals(id)).findFirst();
    }

    /** What is in force on a day where no place has a regime of its own. */
    public RegimeInForce inForce(LocalDate day) {
        return new RegimeInForce(day, on(day, Optional.empty()), Optional.empty());
    }

    /**
     * What is in force on a day at a place.
     *
     * @param place  a place that may have a regime of its own; one that no regime knows has none
     */
    public RegimeInForce inForce(LocalDate day, ElementId place) {
        return new RegimeInForce(day, on(day, Optional.empty()), on(day, Optional.of(place)));
    }

    private Optional<ZoneRegime> on(LocalDate day, Optional<ElementId> place) {
        return regimes.stream()
                .filter(regime -> place(regime).equals(place) && regime.isInForce(day))
                .findFirst();
    }
}
