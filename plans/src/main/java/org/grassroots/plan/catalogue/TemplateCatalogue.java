package org.grassroots.plan.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.TemplateId;

/** The templates that can be chosen from. Immutable. */
public final class TemplateCatalogue {
    private static final List<String> SHIPPED = List.of("one-ten-seven");

    private final List<PlanTemplate> templates;

    private TemplateCatalogue(List<PlanTemplate> templates) {
        this.templates = List.copyOf(templates);
        for (int at = 0; at < templates.size(); at++) {
            TemplateId id = templates.get(at).id();
            checkArgument(
                    templates.subList(0, at).stream()
                            .noneMatch(other -> other.id().equals(id)),
                    "template '%s' is in the catalogue already; give the other one an id of its own",
                    id);
        }
    }

    /**
     * The templates that come with the library: {@code one-ten-seven}. They are read anew at each call, so keep the
     * result.
     */
    public static TemplateCatalogue shipped() {
        return of(SHIPPED.stream()
                .map(folder -> TemplateReader.read(name -> ShippedFiles.read(folder + "/" + name)))
                .toList());
    }

    /** @throws IllegalArgumentException if two templates have the same id */
    public static TemplateCatalogue of(List<PlanTemplate> templates) {
        return new TemplateCatalogue(templates);
    }

    /** In the order in which they were added. */
    public List<PlanTemplate> templates() {
        return templates;
    }

    public Optional<PlanTemplate> find(String id) {
        return templates.stream()
                .filter(template -> template.id().value().equals(id))
                .findFirst();
    }

    public Optional<PlanTemplate> find(TemplateId id) {
        return find(id.value());
    }

    /**
     * This catalogue and one more template, last.
     *
     * @throws IllegalArgumentException if a template of the same id is here already
     */
    public TemplateCatalogue with(PlanTemplate template) {
        List<PlanTemplate> more = new ArrayList<>(templates);
        more.add(template);
        return of(more);
    }
}
