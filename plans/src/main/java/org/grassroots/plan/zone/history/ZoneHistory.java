package org.grassroots.plan.zone.history;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.zone.ZoneRegime;
import org.grassroots.plan.zone.ZoneTitle;

/**
 * What was recorded of one area under one regime. The order in which it was recorded plays no part, nor does recording the
 * same twice. Of what happened on one day a release comes first, then the drawing of zones from the mildest to the
 * strictest, then cases, then extensions. Immutable.
 *
 * <p>Of several tests on one day all must be negative. What holds on a day never depends on what was recorded for later
 * days.
 */
public final class ZoneHistory {
    private final ZoneRegime regime;
    private final List<ZoneEvent> events;

    private ZoneHistory(ZoneRegime regime, List<ZoneEvent> events) {
        this.regime = regime;
        this.events = events;
    }

    /**
     * @param regime  the regime by which the area is judged, also for what was recorded before its first day
     * @param events  what was recorded, in any order
     * @throws IllegalArgumentException if the regime breaks a law or has no such zone
     */
    public static ZoneHistory of(ZoneRegime regime, List<ZoneEvent> events) {
        checkArgument(
                regime.problems().isEmpty(),
                "regime '%s' breaks a law: %s",
                regime.id(),
                regime.problems().isEmpty() ? "" : regime.problems().get(0).message());
        for (ZoneEvent event : events) {
            if (event instanceof ZoneEvent.Drawn drawn) {
                checkArgument(
                        regime.zone(drawn.zone()).isPresent(),
                        "regime '%s' has no zone '%s'; its zones are %s",
                        regime.id(),
                        drawn.zone(),
                        regime.zones().stream().map(zone -> zone.id()).toList());
            }
        }
        return new ZoneHistory(
                regime,
                events.stream()
                        .distinct()
                        .sorted(Comparator.comparing(ZoneEvent::on)
                                .thenComparing(ZoneHistory::withinDay)
                                .thenComparing(event -> -rank(regime, event))
                                .thenComparing(ZoneEvent::toString))
                        .toList());
    }

    private static int withinDay(ZoneEvent event) {
        if (event instanceof ZoneEvent.Released) {
            return 0;
        } else if (event instanceof ZoneEvent.Drawn) {
            return 1;
        } else if (event instanceof ZoneEvent.CaseFound) {
            return 2;
        }
        return 3;
    }

    private static int rank(ZoneRegime regime, ZoneEvent event) {
        return event instanceof ZoneEvent.Drawn drawn
                ? regime.zones().indexOf(regime.zone(drawn.zone()).orElseThrow())
                : 0;
    }

    public ZoneRegime regime() {
        return regime;
    }

    /** In the order in which they are taken. */
    public List<ZoneEvent> events() {
        return events;
    }

    /** Where the area stands as of the end of a day. */
    public ZoneState asOf(LocalDate day) {
        List<ZoneEvent> past = until(day);
        Stay stay = new Stay(regime, new Records(past));
        past.forEach(stay::meet);
        return stay.state(day);
    }

    /**
     * Whether the area may hold a title as of the end of a day. Days are counted from the last case, or from the first record
     * of all if there was none.
     *
     * @throws IllegalArgumentException if the regime has no such title
     */
    public TitleState title(ElementId id, LocalDate day) {
        ZoneTitle title = regime.zoneTitle(id)
                .orElseThrow(() -> new IllegalArgumentException("regime '%s' has no title '%s'; its titles are %s"
                        .formatted(
                                regime.id(),
                                id,
                                regime.titles().stream().map(ZoneTitle::id).toList())));
        List<ZoneEvent> past = until(day);
        Optional<LocalDate> lastCase = past.stream()
                .filter(ZoneEvent.CaseFound.class::isInstance)
                .map(ZoneEvent::on)
                .max(Comparator.naturalOrder());
        Optional<LocalDate> first = past.stream().map(ZoneEvent::on).min(Comparator.naturalOrder());
        List<PartState> parts =
                new Judgement(new Records(past), day, lastCase.or(() -> first)).parts(title.conditions());
        return new TitleState(title, parts);
    }

    /** The same history with more recorded. */
    public ZoneHistory with(ZoneEvent event) {
        return of(regime, Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    private List<ZoneEvent> until(LocalDate day) {
        return events.stream().filter(event -> !event.on().isAfter(day)).toList();
    }
}
