package org.grassroots.json;

import static com.google.common.base.Preconditions.checkArgument;
import static org.grassroots.json.CitationJson.CITATION;
import static org.grassroots.json.CitationJson.DAY;
import static org.grassroots.json.CitationJson.TEXT;
import static org.grassroots.json.CitationJson.WORD;
import static org.grassroots.json.shape.Field.required;

import java.util.List;
import java.util.Optional;
import org.grassroots.json.CitationJson.Cited;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** What a pack says of rules as its JSON states it. */
final class RuleJson {
    static final ObjectShape<Use> USE = ObjectShape.of(
            "use of a parameter", required("as", WORD, Use::as), required("parameter", WORD, Use::parameter), Use::new);

    static final ObjectShape<Part> PART = ObjectShape.of("part", ImmutablePart::builder, ImmutablePart.Builder::build)
            .required("demand", WORD, Part::demand, ImmutablePart.Builder::demand)
            .required("grade", Shapes.enumerationAsNamed(Grade.class), Part::grade, ImmutablePart.Builder::grade)
            .optional("citation", CITATION, Part::citation, ImmutablePart.Builder::citation)
            .required("unit", TEXT, Part::unit, ImmutablePart.Builder::unit)
            .required("violated", TEXT, Part::violated, ImmutablePart.Builder::violated)
            .required("undetermined", TEXT, Part::undetermined, ImmutablePart.Builder::undetermined)
            .end();

    static final ObjectShape<Entry> ENTRY = ObjectShape.of(
                    "rule", ImmutableEntry::builder, ImmutableEntry.Builder::build)
            .required("id", WORD, Entry::id, ImmutableEntry.Builder::id)
            .required("version", WORD, Entry::version, ImmutableEntry.Builder::version)
            .required("effect", Shapes.enumerationAsNamed(Effect.class), Entry::effect, ImmutableEntry.Builder::effect)
            .optional("of", WORD, Entry::of, ImmutableEntry.Builder::of)
            .optional("reason", TEXT, Entry::reason, ImmutableEntry.Builder::reason)
            .optional("from", DAY, Entry::firstDay, ImmutableEntry.Builder::firstDay)
            .optional("until", DAY, Entry::lastDay, ImmutableEntry.Builder::lastDay)
            .required("statement", TEXT, Entry::statement, ImmutableEntry.Builder::statement)
            .required("citation", CITATION, Entry::citation, ImmutableEntry.Builder::citation)
            .required("responsible", TEXT, Entry::responsible, ImmutableEntry.Builder::responsible)
            .list("parameters", USE, Entry::parameters, ImmutableEntry.Builder::parameters)
            .requiredList("parts", PART, Entry::parts, ImmutableEntry.Builder::parts)
            .end();

    static final ObjectShape<Suspended> SUSPENDED = ObjectShape.of(
                    "suspension", ImmutableSuspended::builder, ImmutableSuspended.Builder::build)
            .required("rule", WORD, Suspended::rule, ImmutableSuspended.Builder::rule)
            .required("reason", TEXT, Suspended::reason, ImmutableSuspended.Builder::reason)
            .required("citation", CITATION, Suspended::citation, ImmutableSuspended.Builder::citation)
            .optional("from", DAY, Suspended::firstDay, ImmutableSuspended.Builder::firstDay)
            .optional("until", DAY, Suspended::lastDay, ImmutableSuspended.Builder::lastDay)
            .end();

    private RuleJson() {}

    /** Which parameter gives a number that the rule's class asks for by name. */
    record Use(String as, String parameter) {}

    /** What an entry does to the rules of the base. */
    enum Effect {
        ADDS,
        SPECIALISES
    }

    /** What the pack says of one rule. */
    @Value.Immutable
    interface Entry extends InForceJson {
        String id();

        String version();

        Effect effect();

        Optional<String> of();

        Optional<Text> reason();

        @Value.Check
        @Override
        default void check() {
            validity();
            boolean special = effect() == Effect.SPECIALISES;
            checkArgument(
                    special || of().isEmpty() && reason().isEmpty(),
                    "rule '%s' ADDS, so it must not give 'of' or 'reason'; one that takes the place of another SPECIALISES it",
                    id());
            checkArgument(
                    !special || reason().isPresent(), "rule '%s' SPECIALISES, so it must give the 'reason' why", id());
        }

        Text statement();

        Cited citation();

        Text responsible();

        List<Use> parameters();

        List<Part> parts();
    }

    /** What the pack says of one demand. */
    @Value.Immutable
    interface Part {
        String demand();

        Grade grade();

        Optional<Cited> citation();

        Text unit();

        Text violated();

        Text undetermined();
    }

    /** That a rule of the base does not bind. */
    @Value.Immutable
    interface Suspended extends InForceJson {
        String rule();

        Text reason();

        Cited citation();
    }
}
