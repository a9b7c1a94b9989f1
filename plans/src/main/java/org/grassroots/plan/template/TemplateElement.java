package org.grassroots.plan.template;

import java.util.Optional;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** An element of a template for which a plan made of it must account. */
@Value.Immutable
public interface TemplateElement {
    /** Stable and unique in the template, such as {@code special/T2/flow/s3}; made of ids, never of positions. */
    @Value.Parameter
    String path();

    @Value.Parameter
    ElementKind kind();

    /** What a reader sees: the element's title, or its text if it has none. */
    @Value.Parameter
    Text title();

    /** The fact of the compound without which it is left out. */
    @Value.Parameter
    Optional<CompoundFact> onlyIf();

    static TemplateElement of(String path, ElementKind kind, Text title, Optional<CompoundFact> onlyIf) {
        return ImmutableTemplateElement.of(path, kind, title, onlyIf);
    }
}
