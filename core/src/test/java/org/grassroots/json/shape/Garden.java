package org.grassroots.json.shape;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.grassroots.fact.Answer;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Known;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A made-up type with every kind of field. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true, jdkOnly = true)
interface Garden {
    GardenId id();

    String name();

    Text title();

    int beds();

    LocalDate opened();

    Period rest();

    boolean fenced();

    State state();

    List<Plot> plots();

    Optional<String> address();

    OptionalInt trees();

    @Value.Default
    default Answer listed() {
        return Answer.UNKNOWN;
    }

    @Value.Default
    default Known<GardenId> twin() {
        return Known.unknown();
    }

    List<String> tools();

    Optional<List<GardenId>> neighbours();

    Set<State> formerStates();

    Optional<Keeper> keeper();

    List<Garden> within();

    @Value.Check
    default void check() {
        checkArgument(plots().size() <= beds(), "garden '%s': at most %s plots, was %s", id(), beds(), plots().size());
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableGarden.Builder {}

    enum State {
        IN_SERVICE,
        CLOSED
    }

    record GardenId(String value) {
        public GardenId {
            checkArgument(
                    value.matches("[a-z][a-z0-9-]*"),
                    "garden id '%s' must be lower-case letters, digits and '-', such as 'north-2'",
                    value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Plot(int number, Optional<LocalDate> sown, OptionalInt seeds, Answer watered, List<String> herbs) {}

    sealed interface Keeper {
        record Elsewhere() implements Keeper {}

        record Person(String name, int born) implements Keeper {
            public Person {
                checkArgument(name.length() != 13, "a name of 13 letters brings no luck");
            }
        }
    }

    Shape<GardenId> ID = Shapes.mapped(Shapes.text(DataClass.INTERNAL, 20), GardenId::new, GardenId::value);
    Shape<String> SHORT = Shapes.text(DataClass.PUBLIC, 12);

    ObjectShape<Plot> PLOT = ObjectShape.of(
            "plot",
            Field.required("number", Shapes.integer(1, 999), Plot::number),
            Field.optional("sown", Shapes.date(DataClass.PUBLIC), Plot::sown),
            Field.optionalInt("seeds", Shapes.integer(0, Integer.MAX_VALUE), Plot::seeds),
            Field.answer("watered", Plot::watered),
            Field.list("herbs", SHORT, Plot::herbs),
            Plot::new);

    ObjectShape<Keeper.Person> PERSON = ObjectShape.of(
            "person",
            Field.required(
                    "name", Shapes.text(DataClass.PERSONAL, 30, Pattern.compile("\\P{Digit}+")), Keeper.Person::name),
            Field.required("born", Shapes.integer(1900, 2100, DataClass.PERSONAL), Keeper.Person::born),
            Keeper.Person::new);

    ObjectShape<Garden> SHAPE = ObjectShape.of("garden", Garden::builder, Garden.Builder::build)
            .constant("format", "garden/1")
            .required("id", ID, Garden::id, Garden.Builder::id)
            .required("name", SHORT, Garden::name, Garden.Builder::name)
            .required("title", Shapes.textInLanguages(), Garden::title, Garden.Builder::title)
            .required("beds", Shapes.integer(0, 100), Garden::beds, Garden.Builder::beds)
            .required("opened", Shapes.date(DataClass.PUBLIC), Garden::opened, Garden.Builder::opened)
            .required("rest", Shapes.period(), Garden::rest, Garden.Builder::rest)
            .required("fenced", Shapes.bool(), Garden::fenced, Garden.Builder::fenced)
            .required("state", Shapes.enumeration(State.class), Garden::state, Garden.Builder::state)
            .requiredList("plots", PLOT, Garden::plots, Garden.Builder::plots)
            .optional("address", SHORT, Garden::address, Garden.Builder::address)
            .optionalInt("trees", Shapes.integer(0, 9), Garden::trees, Garden.Builder::trees)
            .answer("listed", Garden::listed, Garden.Builder::listed)
            .known("twin", ID, Garden::twin, Garden.Builder::twin)
            .list("tools", SHORT, Garden::tools, Garden.Builder::tools)
            .optionalList("neighbours", ID, Garden::neighbours, Garden.Builder::neighbours)
            .set(
                    "formerStates",
                    Shapes.enumerationAsNamed(State.class),
                    Garden::formerStates,
                    Garden.Builder::formerStates)
            .optional(
                    "keeper",
                    Shapes.either(Map.of("elsewhere", new Keeper.Elsewhere()), PERSON, Keeper.Person.class),
                    Garden::keeper,
                    Garden.Builder::keeper)
            .list("within", Shapes.lazy("garden", () -> Garden.SHAPE), Garden::within, Garden.Builder::within)
            .end();
}
