package org.grassroots.plan.zone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.TemplateSource;

/** The laws that span the parts of a regime. */
final class ZoneLaws {
    private final List<ElementId> zones;
    private final Set<ElementId> sources;
    private final List<ElementProblem> problems = new ArrayList<>();

    private ZoneLaws(ZoneRegime regime) {
        zones = regime.zones().stream().map(Zone::id).toList();
        sources =
                regime.sources().stream().map(TemplateSource::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<ElementProblem> check(ZoneRegime regime) {
        ZoneLaws laws = new ZoneLaws(regime);
        laws.regime(regime);
        return List.copyOf(laws.problems);
    }

    private void regime(ZoneRegime regime) {
        if (!regime.until().map(regime.firstDay()::isBefore).orElse(true)) {
            note("until", "the regime ends on " + regime.until().orElseThrow(), "a day after " + regime.firstDay());
        }
        origin("dates", regime.dates().origin());
        unique("sources", regime.sources(), TemplateSource::id);
        unique("zones", regime.zones(), Zone::id);
        for (int at = 0; at < regime.zones().size(); at++) {
            zone("zones/" + at, at, regime.zones().get(at));
        }
        measures("measures", regime.measures());
        unique("titles", regime.titles(), ZoneTitle::id);
        for (int at = 0; at < regime.titles().size(); at++) {
            ZoneTitle title = regime.titles().get(at);
            String path = "titles/" + at;
            conditions(path + "/conditions", title.conditions());
            origin(path + "/means", title.means().origin());
            origin(path + "/given", title.given().origin());
        }
    }

    private void zone(String path, int rank, Zone zone) {
        origin(path + "/drawnBy", zone.drawnBy().origin());
        origin(path + "/drawnFor", zone.drawnFor().origin());
        if (zone.units().isEmpty()) {
            note(path + "/units", "zone '" + zone.id() + "' can be drawn around nothing", "at least one unit");
        }
        measures(path + "/measures", zone.measures());
        zone.tests().ifPresent(tests -> origin(path + "/tests", tests.origin()));
        origin(path + "/newCase", zone.newCase().origin());
        zone.newCase().raisesTo().ifPresent(to -> {
            int met = known(path + "/newCase/raisesTo", to);
            if (met >= rank) {
                note(
                        path + "/newCase/raisesTo",
                        "a case leads from '" + zone.id() + "' to '" + to + "', which is not stricter",
                        "a zone further up in the list");
            }
        });
        Set<Optional<ElementId>> after = new LinkedHashSet<>();
        for (int at = 0; at < zone.releases().size(); at++) {
            Release release = zone.releases().get(at);
            String where = path + "/releases/" + at;
            release(where, rank, zone, release);
            if (!after.add(release.after())) {
                note(where + "/after", "two ways out of '" + zone.id() + "' are for the same areas", "one for each");
            }
        }
    }

    private void release(String path, int rank, Zone zone, Release release) {
        release.after().ifPresent(after -> {
            int met = known(path + "/after", after);
            if (met >= rank) {
                note(
                        path + "/after",
                        "no area comes down from '" + after + "' to '" + zone.id() + "'",
                        "a zone further up in the list");
            }
        });
        release.becomes().ifPresent(becomes -> {
            int met = known(path + "/becomes", becomes);
            if (met >= 0 && met <= rank) {
                note(
                        path + "/becomes",
                        "release leads from '" + zone.id() + "' to '" + becomes + "', which is not milder",
                        "a zone further down in the list");
            }
        });
        conditions(path + "/conditions", release.conditions());
    }

    private void conditions(String path, List<ReleaseCondition> conditions) {
        if (conditions.isEmpty()) {
            note(path, "nothing has to hold", "at least one condition");
        }
        unique(path, conditions, ReleaseCondition::id);
        for (int at = 0; at < conditions.size(); at++) {
            origin(path + "/" + at, conditions.get(at).origin());
        }
    }

    private void measures(String path, List<ZoneMeasure> measures) {
        unique(path, measures, ZoneMeasure::id);
        for (int at = 0; at < measures.size(); at++) {
            origin(path + "/" + at, measures.get(at).origin());
        }
    }

    /** The place of the zone in the list, -1 if there is none such. */
    private int known(String path, ElementId zone) {
        int at = zones.indexOf(zone);
        if (at < 0) {
            note(path, "no zone '" + zone + "'", "one of " + listed(zones));
        }
        return at;
    }

    private void origin(String path, Origin origin) {
        if (!sources.contains(origin.source())) {
            note(
                    path + "/origin/source",
                    "no source '" + origin.source() + "'",
                    sources.isEmpty() ? "a source of the regime" : "one of " + listed(sources));
        }
    }

    private <T> void unique(String path, List<T> items, Function<T, ElementId> id) {
        Set<ElementId> met = new LinkedHashSet<>();
        for (int at = 0; at < items.size(); at++) {
            if (!met.add(id.apply(items.get(at)))) {
                note(
                        path + "/" + at + "/id",
                        "two have the id '" + id.apply(items.get(at)) + "'",
                        "an id of its own for each");
            }
        }
    }

    private static String listed(Iterable<ElementId> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(id.value()));
        return String.join(", ", names);
    }

    private void note(String field, String met, String expected) {
        problems.add(new ElementProblem("", field, met, expected));
    }
}
