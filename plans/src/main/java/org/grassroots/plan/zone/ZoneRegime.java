package org.grassroots.plan.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/**
 * The rules in force over some days by which areas are sealed and released.
 *
 * <p>A regime promises no more than that its parts are there: {@link #problems()} names the laws it breaks, and {@link
 * ZoneRegimes} takes none that breaks any.
 */
@Value.Immutable
public abstract class ZoneRegime {
    ZoneRegime() {}

    /** Such as {@code R1}. */
    public abstract ElementId id();

    public abstract Text title();

    /** The place whose own regime it is; empty for the whole country. */
    public abstract Optional<LocalPlace> local();

    /** The first day. */
    public abstract LocalDate firstDay();

    /** The first day on which it no longer holds; empty if no such day is known. */
    public abstract Optional<LocalDate> until();

    /** How sure the days are. */
    public abstract Statement dates();

    public abstract List<TemplateSource> sources();

    /** From the strictest to the mildest; empty if the regime knows no zones. */
    public abstract List<Zone> zones();

    /** What holds whatever the zone. */
    public abstract List<ZoneMeasure> measures();

    public abstract List<ZoneTitle> titles();

    public Optional<Zone> zone(ElementId id) {
        return zones().stream().filter(zone -> zone.id().equals(id)).findFirst();
    }

    public Optional<ZoneTitle> zoneTitle(ElementId id) {
        return titles().stream().filter(title -> title.id().equals(id)).findFirst();
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(firstDay()) && until().map(day::isBefore).orElse(true);
    }

    /**
     * The laws it breaks, in its order: ids are unique, what is named is there, each way out leads to a milder zone, a case
     * to a stricter one, and days rise. The field of a problem is a JSON pointer into the regime without its first slash.
     */
    @Value.Lazy
    public List<ElementProblem> problems() {
        return ZoneLaws.check(this);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ZoneRegime}; id, title, first day and how sure the days are is required. */
    public static final class Builder extends ImmutableZoneRegime.Builder {
        Builder() {}
    }
}
