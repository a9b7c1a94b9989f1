package org.grassroots.json;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Rule;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** A made-up rule, as a host would write it: a compound that has entrances has few of them. */
final class FewEntrances implements Rule<Compound> {
    static final FewEntrances RULE = new FewEntrances();

    private FewEntrances() {}

    @Override
    public RuleId id() {
        return RuleId.of("watch.few-entrances");
    }

    @Override
    public Subjects<Compound> subjects() {
        return Subjects.compounds();
    }

    @Override
    public Set<String> parameters() {
        return Set.of("minEntrances", "maxEntrances");
    }

    @Override
    public Requirement<Compound> requirement(Limits limits) {
        return Requirement.of(
                Conditions.atLeast(new Entrances("wayIn"), limits.count("minEntrances")),
                Conditions.atMost(new Entrances("entrances"), limits.count("maxEntrances")));
    }

    private record Entrances(String name) implements Countable<Compound> {
        @Override
        public Text title() {
            return Text.of("entrances", "出入口");
        }

        @Override
        public Interval bounds(Compound compound, Census census) {
            return tally(compound, census).count();
        }

        @Override
        public Tally tally(Compound compound, Census census) {
            OptionalInt entrances = compound.entrances();
            Subject subject = Subject.of(Subject.Kind.COMPOUND, compound.id());
            return entrances.isPresent()
                    ? new Tally(
                            IntStream.range(0, entrances.getAsInt())
                                    .mapToObj(number -> subject)
                                    .toList(),
                            List.of(),
                            List.of())
                    : new Tally(
                            List.of(),
                            List.of(),
                            List.of(new Tally.Open(List.of(new MissingFact(subject, Field.ENTRANCES)), true)));
        }
    }
}
