package org.grassroots.plan.zone.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.zone.Release;
import org.grassroots.plan.zone.Zone;
import org.grassroots.plan.zone.ZoneRegime;
import org.grassroots.text.Text;
import org.jspecify.annotations.Nullable;

/** Follows an area from zone to zone as the events say, which come in order. */
final class Stay {
    private final ZoneRegime regime;
    private final Records records;
    private final List<Text> findings = new ArrayList<>();
    private @Nullable Zone zone;
    private @Nullable LocalDate since;
    private @Nullable LocalDate countedFrom;
    private @Nullable LocalDate notBefore;
    private @Nullable ElementId cameFrom;

    Stay(ZoneRegime regime, Records records) {
        this.regime = regime;
        this.records = records;
    }

    void meet(ZoneEvent event) {
        if (event instanceof ZoneEvent.Drawn drawn) {
            Zone to = regime.zone(drawn.zone()).orElseThrow();
            drawn.unit()
                    .filter(unit -> !to.units().contains(unit))
                    .ifPresent(unit -> findings.add(ZoneWords.wrongUnit(drawn.on(), to, unit)));
            enter(to, drawn.on(), null);
        } else if (event instanceof ZoneEvent.CaseFound found) {
            meetCase(found.on());
        } else if (event instanceof ZoneEvent.Extended extended) {
            extend(extended);
        } else if (event instanceof ZoneEvent.Released released) {
            release(released.on());
        }
    }

    private void meetCase(LocalDate on) {
        if (zone == null) {
            return;
        }
        zone.newCase().raisesTo().flatMap(regime::zone).ifPresent(to -> enter(to, on, null));
        countedFrom = on;
    }

    private void extend(ZoneEvent.Extended extended) {
        if (zone == null) {
            findings.add(ZoneWords.nothingToExtend(extended.on()));
        } else if (notBefore == null || notBefore.isBefore(extended.notBefore())) {
            notBefore = extended.notBefore();
        }
    }

    private void release(LocalDate on) {
        if (zone == null) {
            findings.add(ZoneWords.nothingToRelease(on));
            return;
        }
        Zone from = zone;
        ZoneState before = state(on);
        if (before.mayBeReleased() != Answer.YES) {
            findings.add(ZoneWords.releasedTooSoon(from, before));
        }
        Optional<Zone> to = release().flatMap(Release::becomes).flatMap(regime::zone);
        notBefore = null;
        if (to.isPresent()) {
            enter(to.get(), on, from.id());
        } else {
            zone = null;
            since = null;
            countedFrom = null;
            cameFrom = null;
        }
    }

    private void enter(Zone to, LocalDate on, @Nullable ElementId from) {
        since = zone != null && zone.id().equals(to.id()) ? since : on;
        zone = to;
        countedFrom = on;
        cameFrom = from;
    }

    private Optional<Release> release() {
        return zone == null ? Optional.empty() : zone.release(Optional.ofNullable(cameFrom));
    }

    /** As of the end of that day, of which nothing is known but what the events so far say. */
    ZoneState state(LocalDate day) {
        ZoneState.Builder state = ZoneState.builder()
                .day(day)
                .zone(Optional.ofNullable(zone))
                .since(Optional.ofNullable(since))
                .countedFrom(Optional.ofNullable(countedFrom))
                .notBefore(Optional.ofNullable(notBefore))
                .cameFrom(Optional.ofNullable(cameFrom))
                .findings(findings);
        return new Judgement(records, day, Optional.ofNullable(countedFrom))
                .fill(state, zone != null, release(), Optional.ofNullable(notBefore));
    }
}
