package org.grassroots.plan.zone.effect;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.immutables.value.Value;

/** What zones mean for the plans of one template. */
@Value.Immutable
public abstract class ZoneEffects {
    ZoneEffects() {}

    /** The id of the template. */
    public abstract String template();

    public abstract List<TemplateSource> sources();

    public abstract List<PostingPlace> places();

    public abstract List<PostPlace> posts();

    public abstract List<ZoneEffect> effects();

    public Optional<ZoneEffect> effect(ElementId id) {
        return effects().stream().filter(effect -> effect.id().equals(id)).findFirst();
    }

    public Optional<PostingPlace> place(ElementId id) {
        return places().stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** Where somebody stands who holds the post or seat with that path; empty if nothing says. */
    public Optional<PostPlace> placeOf(String path) {
        return posts().stream()
                .filter(post -> post.covers(path))
                .max(Comparator.comparingInt(post -> post.path().length()));
    }

    /**
     * The laws it breaks: ids and paths are unique, what is named is there. The field of a problem is a JSON pointer without
     * its first slash.
     */
    @Value.Lazy
    public List<ElementProblem> problems() {
        List<ElementProblem> problems = new ArrayList<>();
        unique("sources", sources(), TemplateSource::id, problems);
        unique("places", places(), PostingPlace::id, problems);
        unique("posts", posts(), PostPlace::path, problems);
        unique("effects", effects(), ZoneEffect::id, problems);
        for (int at = 0; at < posts().size(); at++) {
            known("posts/" + at + "/place", posts().get(at).place(), problems);
            origin("posts/" + at, posts().get(at).origin(), problems);
        }
        for (int at = 0; at < effects().size(); at++) {
            String path = "effects/" + at;
            ZoneEffect effect = effects().get(at);
            effect.mayStandAt().forEach(place -> known(path + "/mayStandAt", place, problems));
            origin(path, effect.origin(), problems);
            origin(path + "/posting", effect.posting().origin(), problems);
            origin(path + "/duty", effect.duty().origin(), problems);
            effect.reportTo().ifPresent(to -> origin(path + "/reportTo", to.origin(), problems));
            origin(path + "/gate", effect.gate().origin(), problems);
            origin(path + "/weddings", effect.weddings().origin(), problems);
            origin(path + "/funerals", effect.funerals().origin(), problems);
        }
        return List.copyOf(problems);
    }

    private void known(String field, ElementId place, List<ElementProblem> problems) {
        if (place(place).isEmpty()) {
            String places = places().stream().map(each -> each.id().value()).collect(Collectors.joining(", "));
            problems.add(new ElementProblem("", field, "no place '" + place + "'", "one of " + places));
        }
    }

    private void origin(String path, Origin origin, List<ElementProblem> problems) {
        if (sources().stream().noneMatch(source -> source.id().equals(origin.source()))) {
            String known = sources().stream().map(each -> each.id().value()).collect(Collectors.joining(", "));
            problems.add(new ElementProblem(
                    "", path + "/origin/source", "no source '" + origin.source() + "'", "one of " + known));
        }
    }

    private static <T> void unique(String path, List<T> items, Function<T, ?> name, List<ElementProblem> problems) {
        Set<Object> met = new LinkedHashSet<>();
        for (int at = 0; at < items.size(); at++) {
            if (!met.add(name.apply(items.get(at)))) {
                problems.add(new ElementProblem(
                        "", path + "/" + at, "'" + name.apply(items.get(at)) + "' stands twice", "each once"));
            }
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ZoneEffects}; the template is required. */
    public static final class Builder extends ImmutableZoneEffects.Builder {
        Builder() {}
    }
}
