package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.fact.Interval;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.json.ShippedPacks;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.register.RandomEdits;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Rule;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Dating;
import org.grassroots.tally.Difference;
import org.grassroots.tally.Measure;
import org.grassroots.tally.MemberReach;
import org.grassroots.tally.Trait;

/** Every shipped measure reads what it says it reads and nothing else. */
class ReadsProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<Measured<?>> MEASURES = measures();

    /** A measure and what it is taken of. */
    private record Measured<S>(Subjects<S> subjects, Measure<? super S> measure) {
        String name() {
            return measure.getClass().getSimpleName() + " " + measure.name();
        }

        /** For every subject that is the same object in both registers and is not near what changed. */
        void isAsBefore(Census census, Census next, Difference difference, boolean inFull) {
            Register register = census.register();
            Register after = next.register();
            EnumSet<RegisterPart> touched = EnumSet.noneOf(RegisterPart.class);
            touched.addAll(measure.reads());
            touched.retainAll(difference.parts());
            boolean isNear = touched.equals(EnumSet.of(RegisterPart.MEMBERS))
                    && measure.memberReach() == MemberReach.NEAR
                    && subjects.kinds().size() == 1;
            Optional<int[]> near = isNear
                    ? difference.near(subjects.kinds().iterator().next())
                    : Optional.of(new int[0]).filter(none -> touched.isEmpty());
            if (near.isEmpty()) {
                return;
            }
            List<S> before = subjects.in(register);
            List<S> now = subjects.in(after);
            for (int place = 0; place < now.size(); place++) {
                S subject = now.get(place);
                if (Arrays.binarySearch(near.get(), place) < 0
                        && before.stream().anyMatch(one -> subjects.areSame(one, subject))) {
                    Object then = inFull ? told(measure, subject, next) : measure.bounds(subject, next);
                    Object first = inFull ? told(measure, subject, census) : measure.bounds(subject, census);
                    // To put into words what was compared takes longer than to compare it.
                    if (!then.equals(first)) {
                        assertThat(then)
                                .as("%s of %s after %s", name(), subjects.refer(subject), difference.parts())
                                .isEqualTo(first);
                    }
                }
            }
        }

        void writesWhatItTellsOneByOne(Register register) {
            List<S> all = subjects.in(register);
            Census census = Census.of(register);
            int[] written = new int[2 * all.size()];
            measure.writeBounds(all, census, written, 0, 2);
            for (int at = 0; at < all.size(); at++) {
                assertThat(new Interval(written[2 * at], written[2 * at + 1]))
                        .as("%s", name())
                        .isEqualTo(measure.bounds(all.get(at), census));
            }
        }
    }

    /** All that a measure says of a subject. */
    private static <S> List<Object> told(Measure<? super S> measure, S subject, Census census) {
        Interval bounds = measure.bounds(subject, census);
        List<Object> told = new ArrayList<>(List.of(bounds));
        if (measure instanceof Countable<? super S> countable) {
            told.add(countable.tally(subject, census).counted());
            told.add(countable.tally(subject, census).excluded());
            countable.tally(subject, census).open().forEach(open -> told.add(open.missing()));
        } else if (measure instanceof Trait<? super S> trait && !bounds.isExact()) {
            told.add(sets(trait.towardsYes(subject, census)));
            told.add(sets(trait.towardsNo(subject, census)));
        } else if (measure instanceof Dating<? super S> dating && !bounds.isExact()) {
            told.add(sets(dating.towardsEarlier(subject, census)));
            told.add(sets(dating.towardsLater(subject, census)));
        }
        return told;
    }

    private static DecisiveSets sets(Deciders deciders) {
        return deciders.sets(DecisiveSets.SHOWN);
    }

    private static List<Measured<?>> measures() {
        List<Measured<?>> measures = new ArrayList<>();
        for (RulePack pack : ShippedPacks.all()) {
            pack.rules().forEach(entry -> addMeasures(entry, entry.rule(), measures));
        }
        return Collections.unmodifiableList(measures);
    }

    private static <S> void addMeasures(RuleEntry entry, Rule<S> rule, List<Measured<?>> to) {
        Optional<Requirement<S>> required = Limits.on(DAY, entry.parameters()).map(rule::requirement);
        required.ifPresent(requirement ->
                requirement.measures().forEach(measure -> to.add(new Measured<S>(rule.subjects(), measure))));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 25)
    void a_change_of_what_a_measure_does_not_read_changes_nothing_that_it_tells(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register register = RegistersAtRandom.of(random);
        for (int step = 0; step < 20; step++) {
            Register after = RandomEdits.whole(random, register);
            Census census = Census.of(register);
            Census next = Census.of(after);
            Difference difference = census.changeTo(after);
            for (Measured<?> measured : MEASURES) {
                // To tell what is missing takes long.
                measured.isAsBefore(census, next, difference, random.nextInt(50) == 0);
            }
            register = after;
        }
    }

    @Property(tries = 50)
    void what_is_written_for_all_subjects_is_what_is_told_of_each(@ForAll("seeds") long seed) {
        Register register = RegistersAtRandom.of(new Random(seed));
        MEASURES.forEach(measured -> measured.writesWhatItTellsOneByOne(register));
    }
}
