package org.grassroots.json;

import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.area.CommunityId;
import org.grassroots.change.Authority;
import org.grassroots.change.Change;
import org.grassroots.change.CompoundTransfer;
import org.grassroots.json.shape.ChoiceShape;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.ProblemCode;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;

/**
 * One line of the format {@code grassroots-change/1}, of a file of changes or of a history.
 *
 * @param said  what is done
 * @param by  who decided it
 * @param on  the day from which it holds
 * @param recordedOn  the day on which it was recorded, only in a history
 * @param community  where
 */
record ChangeLine(
        Said said,
        Optional<Authority> by,
        Optional<LocalDate> on,
        Optional<LocalDate> recordedOn,
        Optional<CommunityId> community) {

    /** What a line says, without who, when and where. */
    sealed interface Said {
        /** A change of one register. */
        record Done(Change change) implements Said {}

        /** A community is new. */
        record Added(RegisterDraft register) implements Said {}

        /** A community is no more. */
        record Gone() implements Said {}

        /** A compound goes to another community. */
        record Moved(CompoundTransfer transfer) implements Said {}

        /** An entry of a history never held. */
        record Retracted(int entry) implements Said {}
    }

    private static final String ADDED = "add-community";
    private static final String GONE = "remove-community";
    private static final String MOVED = "move-compound";
    private static final String RETRACTED = "retract";

    static final ImmutableMap<Class<? extends Change>, ChangeForm<?>> FORMS = Stream.of(
                    BranchChangeShapes.ALL, MemberChangeShapes.ALL, GroupChangeShapes.ALL, RecordChangeShapes.ALL)
            .flatMap(List::stream)
            .collect(ImmutableMap.toImmutableMap(ChangeForm::type, form -> form));

    static final Shape<ChangeLine> SHAPE =
            ChoiceShape.of("change", "grassroots-change/1", "change", objects(), ChangeLine::word);

    private static ImmutableMap<String, ObjectShape<ChangeLine>> objects() {
        ImmutableMap.Builder<String, ObjectShape<ChangeLine>> objects = ImmutableMap.builder();
        FORMS.values().forEach(form -> objects.put(form.word(), line(form)));
        objects.put(
                ADDED,
                ObjectShape.of(
                        ADDED,
                        required("register", RegisterDraft.SHAPE, line -> ((Said.Added) line.said).register()),
                        register -> city(new Said.Added(register), Optional.empty())));
        objects.put(
                GONE,
                ObjectShape.of(
                        GONE,
                        required("community", IdShapes.COMMUNITY, line -> line.community.orElseThrow()),
                        community -> city(new Said.Gone(), Optional.of(community))));
        objects.put(
                MOVED,
                ObjectShape.of(
                        MOVED,
                        required(
                                "compound",
                                IdShapes.COMPOUND,
                                line -> transfer(line).compound()),
                        required(
                                "from",
                                IdShapes.COMMUNITY,
                                line -> transfer(line).from()),
                        required(
                                "to", IdShapes.COMMUNITY, line -> transfer(line).to()),
                        (compound, from, to) ->
                                city(new Said.Moved(new CompoundTransfer(compound, from, to)), Optional.empty())));
        objects.put(
                RETRACTED,
                ObjectShape.of(
                        RETRACTED,
                        required(
                                "entry",
                                Shapes.integer(1, Integer.MAX_VALUE),
                                line -> ((Said.Retracted) line.said).entry()),
                        required("recordedOn", AreaShapes.DAY, line -> line.recordedOn.orElseThrow()),
                        ChangeLine::retraction));
        return objects.buildOrThrow();
    }

    private static <C extends Change> ObjectShape<ChangeLine> line(ChangeForm<C> form) {
        return form.shape()
                .within(
                        line -> form.type().cast(((Said.Done) line.said).change()),
                        optional("by", Shapes.enumerationAsNamed(Authority.class), ChangeLine::by),
                        optional("on", AreaShapes.DAY, ChangeLine::on),
                        optional("recordedOn", AreaShapes.DAY, ChangeLine::recordedOn),
                        optional("community", IdShapes.COMMUNITY, ChangeLine::community),
                        (change, by, on, recordedOn, community) ->
                                new ChangeLine(new Said.Done(change), by, on, recordedOn, community));
    }

    static ChangeLine city(Said said, Optional<CommunityId> community) {
        return new ChangeLine(said, Optional.empty(), Optional.empty(), Optional.empty(), community);
    }

    static ChangeLine retraction(int entry, LocalDate recordedOn) {
        return new ChangeLine(
                new Said.Retracted(entry),
                Optional.empty(),
                Optional.empty(),
                Optional.of(recordedOn),
                Optional.empty());
    }

    private static CompoundTransfer transfer(ChangeLine line) {
        return ((Said.Moved) line.said).transfer();
    }

    private String word() {
        if (said instanceof Said.Done done) {
            return FORMS.get(done.change().getClass()).word();
        } else if (said instanceof Said.Added) {
            return ADDED;
        } else if (said instanceof Said.Gone) {
            return GONE;
        }
        return said instanceof Said.Moved ? MOVED : RETRACTED;
    }

    /** What keeps a line from standing in a file of changes. */
    List<Flaw.At> flawsAmongChanges() {
        List<Flaw.At> flaws = new ArrayList<>(flawsOfRegister());
        if (by.isPresent() != on.isPresent()) {
            flaws.add(missing(by.isPresent() ? "on" : "by", "'by' and 'on' together, or neither"));
        }
        if (recordedOn.isPresent()) {
            flaws.add(new Flaw.At(
                    "/recordedOn",
                    new Flaw(
                            ProblemCode.CONFLICT,
                            "a day of recording belongs to a history",
                            "a file of changes has none")));
        }
        return flaws;
    }

    /** What keeps a line from standing in a history, behind its register. */
    List<Flaw.At> flawsInHistory() {
        List<Flaw.At> flaws = new ArrayList<>(flawsOfRegister());
        boolean isOfRegister = said instanceof Said.Done || said instanceof Said.Retracted;
        if (!isOfRegister || community.isPresent()) {
            flaws.add(new Flaw.At(
                    community.isPresent() ? "/community" : "/change",
                    new Flaw(
                            ProblemCode.CONFLICT,
                            "a history is that of one community",
                            "a change of the register in the first line, without 'community'")));
        } else if (said instanceof Said.Done) {
            if (on.isEmpty()) {
                flaws.add(missing("on", "the day from which it holds"));
            }
            if (recordedOn.isEmpty()) {
                flaws.add(missing("recordedOn", "the day on which it was recorded"));
            }
        }
        return flaws;
    }

    private List<Flaw.At> flawsOfRegister() {
        if (said instanceof Said.Added added) {
            return added.register().flaws().stream()
                    .map(flaw -> new Flaw.At("/register" + flaw.pointer(), flaw.flaw()))
                    .toList();
        }
        return List.of();
    }

    private static Flaw.At missing(String field, String expected) {
        return new Flaw.At("", new Flaw(ProblemCode.MISSING_FIELD, "'" + field + "'", expected));
    }
}
