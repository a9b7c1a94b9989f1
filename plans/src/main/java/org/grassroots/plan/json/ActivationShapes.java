package org.grassroots.plan.json;

import static com.google.common.base.Preconditions.checkArgument;
import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.activation.ActivationEvent;
import org.grassroots.plan.activation.LoggedEvent;
import org.grassroots.plan.activation.StageOrder;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.StageFacts;
import org.grassroots.plan.template.TemplateId;

/** How an entry of a log is written. What people wrote is personal, so that no message shows it. */
final class ActivationShapes {
    private static final Shape<ElementId> ELEMENT =
            Shapes.mapped(Shapes.text(DataClass.PUBLIC, ElementId.MAX_LENGTH), ElementId::of, ElementId::value);
    private static final Shape<Integer> NUMBER = Shapes.integer(1, Integer.MAX_VALUE);
    private static final Shape<String> WORDS = Shapes.text(DataClass.PERSONAL, 2_000);
    private static final Shape<LocalDateTime> TIME =
            Shapes.mapped(Shapes.text(DataClass.INTERNAL, 40), ActivationShapes::time, LocalDateTime::toString);
    private static final Shape<Duration> DURATION =
            Shapes.mapped(Shapes.text(DataClass.INTERNAL, 40), ActivationShapes::duration, Duration::toString);

    private static final ObjectShape<StageOrder> ORDER = ObjectShape.of(
                    "order", StageOrder::builder, StageOrder.Builder::build)
            .required("at", TIME, StageOrder::at, StageOrder.Builder::at)
            .required("to", ELEMENT, StageOrder::to, StageOrder.Builder::to)
            .required("authority", ELEMENT, StageOrder::authority, StageOrder.Builder::authority)
            .optional("matter", WORDS, StageOrder::matter, StageOrder.Builder::matter)
            .optional("level", WORDS, StageOrder::level, StageOrder.Builder::level)
            .optional("expected", DURATION, StageOrder::expected, StageOrder.Builder::expected)
            .list("measures", WORDS, StageOrder::measures, StageOrder.Builder::measures)
            .optional("decision", WORDS, StageOrder::decision, StageOrder.Builder::decision)
            .end();

    private record Stated(ElementId condition, Answer answer, Optional<LocalDate> since) {}

    private static final ObjectShape<Stated> FACT = ObjectShape.of(
            "fact",
            required("condition", ELEMENT, Stated::condition),
            required("answer", Shapes.ANSWER, Stated::answer),
            optional("since", Shapes.date(DataClass.INTERNAL), Stated::since),
            Stated::new);

    private static final Shape<StageFacts> FACTS =
            Shapes.mapped(Shapes.list(FACT), ActivationShapes::facts, ActivationShapes::stated);

    static final ObjectShape<LoggedEvent> LINE = ObjectShape.of("entry", Line::new, Line::build)
            .constant("format", "grassroots-activation/1")
            .required("template", PlanShapes.TEMPLATE, Line::template, Line::template)
            .required("community", id(CommunityId::of), LoggedEvent::community, Line::community)
            .required("compound", id(CompoundId::of), LoggedEvent::compound, Line::compound)
            .required("number", NUMBER, line -> line.event().number(), (line, number) -> line.event.number(number))
            .required(
                    "kind",
                    Shapes.enumeration(ActivationEvent.Kind.class),
                    line -> line.event().kind(),
                    (line, kind) -> line.event.kind(kind))
            .optionalInt("corrects", NUMBER, line -> line.event().corrects(), (line, to) -> line.event.corrects(to))
            .required("before", ELEMENT, line -> line.event().before(), (line, stage) -> line.event.before(stage))
            .required("order", ORDER, line -> line.event().order(), (line, order) -> line.event.order(order))
            .unless(
                    "facts",
                    FACTS,
                    StageFacts.none(),
                    line -> line.event().facts(),
                    (line, facts) -> line.event.facts(facts))
            .end();

    /** A line as it is read. */
    private static final class Line {
        private final ActivationEvent.Builder event = ActivationEvent.builder();
        private Optional<PlanDraft.TemplateRef> template = Optional.empty();
        private Optional<CommunityId> community = Optional.empty();
        private Optional<CompoundId> compound = Optional.empty();

        static PlanDraft.TemplateRef template(LoggedEvent line) {
            return new PlanDraft.TemplateRef(line.template(), line.version());
        }

        void template(PlanDraft.TemplateRef read) {
            template = Optional.of(read);
        }

        void community(CommunityId read) {
            community = Optional.of(read);
        }

        void compound(CompoundId read) {
            compound = Optional.of(read);
        }

        LoggedEvent build() {
            TemplateId id = template.orElseThrow().id();
            return new LoggedEvent(
                    id,
                    template.orElseThrow().version(),
                    community.orElseThrow(),
                    compound.orElseThrow(),
                    event.build());
        }
    }

    private ActivationShapes() {}

    private static LocalDateTime time(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text);
            if (time.toString().equals(text)) {
                return time;
            }
        } catch (DateTimeException noTime) {
            throw badTime(text);
        }
        throw badTime(text);
    }

    private static IllegalArgumentException badTime(String text) {
        return new IllegalArgumentException(
                "a time must be a day and an hour such as 2022-11-24T03:00, without zone and needless zeros; was '%s'"
                        .formatted(text));
    }

    private static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.toString().equals(text)) {
                return duration;
            }
        } catch (DateTimeException noDuration) {
            throw badDuration(text);
        }
        throw badDuration(text);
    }

    private static IllegalArgumentException badDuration(String text) {
        return new IllegalArgumentException(
                "an expected time must be hours, minutes and seconds such as PT120H, was '%s'".formatted(text));
    }

    private static StageFacts facts(List<Stated> stated) {
        Map<ElementId, StageFacts.Fact> facts = new TreeMap<>();
        Optional<ElementId> before = Optional.empty();
        for (Stated fact : stated) {
            ElementId condition = fact.condition();
            checkArgument(
                    before.map(last -> last.compareTo(condition) < 0).orElse(true),
                    "facts must be in the order of their conditions, each once, but '%s' follows '%s'",
                    condition,
                    before.map(ElementId::value).orElse(""));
            before = Optional.of(condition);
            facts.put(condition, new StageFacts.Fact(fact.answer(), fact.since()));
        }
        checkArgument(!facts.isEmpty(), "an empty list of facts must be left out");
        return StageFacts.of(facts);
    }

    private static List<Stated> stated(StageFacts facts) {
        List<Stated> stated = new ArrayList<>();
        facts.known().forEach((condition, fact) -> stated.add(new Stated(condition, fact.answer(), fact.since())));
        return stated;
    }

    private static <I extends Id> Shape<I> id(Function<String, I> parse) {
        return Shapes.mapped(Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH), parse, Id::value);
    }
}
