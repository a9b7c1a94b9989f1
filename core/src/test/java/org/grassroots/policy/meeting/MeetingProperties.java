package org.grassroots.policy.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.fact.Fraction;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.policy.Referee;
import org.grassroots.policy.TestPacks;
import org.grassroots.record.Election;
import org.grassroots.record.ElectionId;
import org.grassroots.record.Resolution;
import org.grassroots.record.ResolutionId;
import org.grassroots.register.Registers;
import org.grassroots.rule.Limits;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** Meetings of up to four people: a share of one half and one of two thirds turn on each of them. */
class MeetingProperties {
    /** More than four times what is met: of so many, four are no share worth speaking of. */
    private static final int MOST = 16;

    private static final LocalDate OLD = LocalDate.of(1990, 6, 27);
    private static final LocalDate NEW = LocalDate.of(2020, 7, 13);
    private static final Census CENSUS = Census.of(Registers.compound("c1").build());

    private static Limit.Share share(int numerator, int denominator, boolean exceeded) {
        return new Limit.Share(new Fraction(numerator, denominator), exceeded);
    }

    private static Parameter parameter(String name, DatedLimit... values) {
        return new Parameter(name, Text.of("share", "比例"), List.of(values));
    }

    private static DatedLimit from(LocalDate day, Optional<LocalDate> until, Limit.Share share) {
        return new DatedLimit(day, until, share, TestPacks.branchRegulations(11));
    }

    private static Limits limits(Parameter... parameters) {
        Map<String, Parameter> named = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            named.put(parameter.id(), parameter);
        }
        return Limits.on(TestPacks.DAY, named).orElseThrow();
    }

    private static void addIf(
            boolean missing, Subject.Kind kind, org.grassroots.fact.Id id, Field field, List<MissingFact> open) {
        if (missing) {
            open.add(MissingFact.of(kind, id, field));
        }
    }

    private static List<Integer> upTo(int most) {
        return IntStream.rangeClosed(0, most).boxed().toList();
    }

    private static final class OfResolutions extends Referee<Resolution, Resolution> {
        OfResolutions() {
            super(new MeetingQuorum()
                    .requirement(limits(
                            parameter("quorum", from(NEW, Optional.empty(), share(1, 2, false))),
                            parameter("majority", from(NEW, Optional.empty(), share(1, 2, true))))));
        }

        @Override
        protected Resolution subject(Resolution known) {
            return known;
        }

        @Override
        protected Census census(Resolution known) {
            return CENSUS;
        }

        @Override
        protected List<MissingFact> open(Resolution known) {
            List<MissingFact> open = new ArrayList<>();
            addIf(known.due().isEmpty(), Subject.Kind.RESOLUTION, known.id(), Field.DUE, open);
            addIf(known.present().isEmpty(), Subject.Kind.RESOLUTION, known.id(), Field.PRESENT, open);
            addIf(known.inFavour().isEmpty(), Subject.Kind.RESOLUTION, known.id(), Field.IN_FAVOUR, open);
            return open;
        }

        @Override
        protected List<Resolution> learn(Resolution known, MissingFact fact) {
            int present = known.present().orElse(known.due().orElse(MOST));
            return switch (fact.field()) {
                case DUE ->
                    upTo(MOST).stream()
                            .filter(due -> due
                                    >= known.present().orElse(known.inFavour().orElse(0)))
                            .<Resolution>map(due -> copy(known).due(due).build())
                            .toList();
                case PRESENT ->
                    upTo(known.due().orElse(MOST)).stream()
                            .filter(number -> number >= known.inFavour().orElse(0))
                            .<Resolution>map(
                                    number -> copy(known).present(number).build())
                            .toList();
                default ->
                    upTo(present).stream()
                            .<Resolution>map(
                                    number -> copy(known).inFavour(number).build())
                            .toList();
            };
        }

        private static Resolution.Builder copy(Resolution known) {
            return Resolution.builder().from(known);
        }
    }

    private static final class OfElections extends Referee<Election, Election> {
        OfElections() {
            super(new ElectionAttendance()
                    .requirement(limits(parameter(
                            "attendance",
                            from(OLD, Optional.of(NEW.minusDays(1)), share(2, 3, true)),
                            from(NEW, Optional.empty(), share(1, 2, false))))));
        }

        @Override
        protected Election subject(Election known) {
            return known;
        }

        @Override
        protected Census census(Election known) {
            return CENSUS;
        }

        @Override
        protected List<MissingFact> open(Election known) {
            List<MissingFact> open = new ArrayList<>();
            addIf(known.on().isEmpty(), Subject.Kind.ELECTION, known.id(), Field.ON, open);
            addIf(known.due().isEmpty(), Subject.Kind.ELECTION, known.id(), Field.DUE, open);
            addIf(known.excluded().isEmpty(), Subject.Kind.ELECTION, known.id(), Field.EXCLUDED, open);
            addIf(known.present().isEmpty(), Subject.Kind.ELECTION, known.id(), Field.PRESENT, open);
            return open;
        }

        @Override
        protected List<Election> learn(Election known, MissingFact fact) {
            int excluded = known.excluded().orElse(0);
            int present = known.present().orElse(0);
            return switch (fact.field()) {
                case ON ->
                    List.of(OLD.minusDays(1), OLD, NEW).stream()
                            .<Election>map(day -> copy(known).on(day).build())
                            .toList();
                case DUE ->
                    upTo(MOST).stream()
                            .filter(due -> due >= excluded + present)
                            .<Election>map(due -> copy(known).due(due).build())
                            .toList();
                case EXCLUDED ->
                    upTo(known.due().orElse(MOST) - present).stream()
                            .<Election>map(
                                    number -> copy(known).excluded(number).build())
                            .toList();
                default ->
                    upTo(known.due().orElse(MOST) - excluded).stream()
                            .<Election>map(number -> copy(known).present(number).build())
                            .toList();
            };
        }

        private static Election.Builder copy(Election known) {
            return Election.builder().from(known);
        }
    }

    private static Arbitrary<OptionalInt> numbers(int most) {
        return Arbitraries.integers()
                .between(0, most)
                .optional(0.6)
                .map(number -> number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty());
    }

    @Provide
    Arbitrary<Resolution> resolutions() {
        return Combinators.combine(numbers(4), numbers(4), numbers(4))
                .filter((due, present, inFavour) ->
                        present.orElse(0) <= due.orElse(4) && inFavour.orElse(0) <= present.orElse(due.orElse(4)))
                .as((due, present, inFavour) -> Resolution.builder()
                        .id(ResolutionId.of("r1"))
                        .due(due)
                        .present(present)
                        .inFavour(inFavour)
                        .build());
    }

    @Provide
    Arbitrary<Election> elections() {
        return Combinators.combine(
                        Arbitraries.of(OLD.minusDays(1), OLD, NEW.minusDays(1), NEW)
                                .optional(0.7),
                        numbers(4),
                        numbers(2),
                        numbers(4))
                .filter((on, due, excluded, present) -> excluded.orElse(0) + present.orElse(0) <= due.orElse(6))
                .as((on, due, excluded, present) -> Election.builder()
                        .id(ElectionId.of("e1"))
                        .on(on)
                        .due(due)
                        .excluded(excluded)
                        .present(present)
                        .build());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_on_a_resolution_is_given_exactly_where_all_completions_agree(@ForAll("resolutions") Resolution one) {
        new OfResolutions().checkVerdicts(one);
        new OfResolutions().checkExplanations(one);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void decisive_sets_on_a_resolution_are_the_smallest_that_can_decide(@ForAll("resolutions") Resolution one) {
        new OfResolutions().checkDecisive(one);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_on_an_election_is_given_exactly_where_all_completions_agree(@ForAll("elections") Election one) {
        new OfElections().checkVerdicts(one);
        new OfElections().checkExplanations(one);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void decisive_sets_on_an_election_are_the_smallest_that_can_decide(@ForAll("elections") Election one) {
        new OfElections().checkDecisive(one);
    }
}
