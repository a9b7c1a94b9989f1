package org.grassroots.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders.Split;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.Registers;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** A count that is given with the test and not taken from a register. */
record Given(String name, Tally tally) implements Countable<String> {
    /** The only subject; nothing is asked of it. */
    public static final String SUBJECT = "it";

    public static final Census CENSUS = Census.of(Registers.compound("c1").build());

    private static final List<Field> FIELDS = List.of(Field.STATUS, Field.AFFILIATION, Field.RESIDENCE);

    /**
     * @param name  the count's name, and the beginning of all its facts, so that no two counts share any
     * @param open  for each thing that may count, on how many facts it hangs: all of which it needs, or, if below 0, one
     * @param lists  for each list that is missing, on how many facts it hangs
     */
    public static Given of(String name, int counted, List<Integer> open, List<Integer> lists) {
        List<Subject> sure = new ArrayList<>();
        for (int number = 0; number < counted; number++) {
            sure.add(new Subject(Subject.Kind.MEMBER, name + "-sure-" + number));
        }
        List<Tally.Open> unknown = new ArrayList<>();
        for (int number = 0; number < open.size(); number++) {
            Subject member = new Subject(Subject.Kind.MEMBER, name + "-m-" + number);
            List<MissingFact> facts = facts(member, Math.abs(open.get(number)));
            Split all = Split.of(facts);
            Split one = new Split(all.towardsNo(), all.towardsYes());
            unknown.add(new Tally.Open(facts, false, open.get(number) > 0 ? all : one));
        }
        for (int number = 0; number < lists.size(); number++) {
            Subject compound = new Subject(Subject.Kind.COMPOUND, name + "-c-" + number);
            unknown.add(new Tally.Open(
                    List.of(Field.MEMBERS, Field.GROUPS).subList(0, lists.get(number)).stream()
                            .map(field -> new MissingFact(compound, field))
                            .toList(),
                    true));
        }
        return new Given(name, new Tally(sure, List.of(), unknown));
    }

    private static List<MissingFact> facts(Subject subject, int number) {
        return FIELDS.subList(0, number).stream()
                .map(field -> new MissingFact(subject, field))
                .toList();
    }

    public List<MissingFact> facts() {
        return tally.open().stream().flatMap(open -> open.missing().stream()).toList();
    }

    /** The count when all is known. */
    public int count(Map<MissingFact, Integer> known) {
        return tally.counted().size()
                + tally.open().stream().mapToInt(open -> count(open, known)).sum();
    }

    private static int count(Tally.Open open, Map<MissingFact, Integer> known) {
        IntStream answers = open.missing().stream().mapToInt(known::get);
        if (open.unbounded()) {
            return answers.reduce(Completions::together).orElseThrow();
        }
        boolean needsAll = open.turns().equals(Split.of(open.missing()));
        return (needsAll ? answers.min() : answers.max()).orElseThrow();
    }

    @Override
    public Text title() {
        return Text.of("the count " + name, "数量" + name);
    }

    @Override
    public Interval bounds(String subject, Census census) {
        return tally.count();
    }

    @Override
    public Tally tally(String subject, Census census) {
        return tally;
    }

    public static Answer test(Condition<String> condition) {
        return condition.test(SUBJECT, CENSUS);
    }

    public static Explanation explain(Condition<String> condition) {
        return condition.explain(SUBJECT, CENSUS);
    }
}
