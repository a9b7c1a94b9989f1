package org.grassroots.plan.zone;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/**
 * Which regime holds on a day at a place.
 *
 * @param day  the day
 * @param national  the regime of the country; empty if there is none on that day
 * @param local  the regime of the place itself, which goes before the country's; empty if it has none on that day
 */
public record RegimeInForce(LocalDate day, Optional<ZoneRegime> national, Optional<ZoneRegime> local) {
    private static final TextPattern NONE =
            TextPattern.of(Text.of("no regime of zones is in force on {day}", "{day}没有生效的分区管控制度"));
    private static final TextPattern ABOLISHED = TextPattern.of(
            Text.of("on {day} “{regime}” is in force, which knows no zones", "{day}生效的是“{regime}”，不再划定分区"));
    private static final TextPattern ONE =
            TextPattern.of(Text.of("on {day} “{regime}” is in force", "{day}生效的是“{regime}”"));

    /** The regime of the place, or else that of the country; empty if neither is there. */
    public Optional<ZoneRegime> regime() {
        return local.or(() -> national);
    }

    /** One sentence that says which regime it is, or that there is none, or that it knows no zones. */
    public Text sentence() {
        Text date = Text.same(day.toString());
        return regime().map(regime -> (regime.zones().isEmpty() ? ABOLISHED : ONE)
                        .fill(Map.of("day", date, "regime", regime.title())))
                .orElseGet(() -> NONE.fill(Map.of("day", date)));
    }
}
