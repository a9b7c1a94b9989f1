package org.grassroots.missing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A formula that can be asked of a set of facts directly, to hold {@link Deciders} against. */
sealed interface Shape {
    int FACTS = 8;

    /** Whether it is so by the facts whose bits are 1. */
    boolean holds(int bits);

    Deciders deciders();

    record One(int number) implements Shape {
        @Override
        public boolean holds(int bits) {
            return (bits & 1 << number) != 0;
        }

        @Override
        public Deciders deciders() {
            return Deciders.of(Referee.fact(number));
        }
    }

    record Enough(int wanted, List<Shape> parts) implements Shape {
        @Override
        public boolean holds(int bits) {
            return parts.stream().filter(part -> part.holds(bits)).count() >= wanted;
        }

        @Override
        public Deciders deciders() {
            List<Deciders> all = parts.stream().map(Shape::deciders).toList();
            if (wanted == 1) {
                return Deciders.anyOf(all);
            }
            return wanted == parts.size() ? Deciders.allOf(all) : Deciders.enoughOf(wanted, all);
        }
    }

    /** What can make it so, and what can make it not so. */
    record Turn(Shape towardsYes, Shape towardsNo) {}

    record Turns(int yes, int no, List<Turn> things) implements Shape {
        @Override
        public boolean holds(int bits) {
            return holds(0, yes, no, bits);
        }

        private boolean holds(int thing, int yesLeft, int noLeft, int bits) {
            if (yesLeft <= 0 && noLeft <= 0) {
                return true;
            }
            if (thing == things.size()) {
                return false;
            }
            Turn turn = things.get(thing);
            return holds(thing + 1, yesLeft, noLeft, bits)
                    || turn.towardsYes.holds(bits) && yesLeft > 0 && holds(thing + 1, yesLeft - 1, noLeft, bits)
                    || turn.towardsNo.holds(bits) && noLeft > 0 && holds(thing + 1, yesLeft, noLeft - 1, bits);
        }

        @Override
        public Deciders deciders() {
            return Deciders.split(
                    yes,
                    no,
                    things.stream()
                            .map(turn -> new Deciders.Split(turn.towardsYes.deciders(), turn.towardsNo.deciders()))
                            .toList());
        }
    }

    static Arbitrary<Shape> any() {
        return nested(3);
    }

    /** No fact stands in two places. */
    static Arbitrary<Shape> disjoint() {
        Arbitrary<List<Integer>> order = Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6, 7);
        return order.flatMap(facts -> Combinators.combine(
                        groups(facts.subList(0, 6)),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 3))
                .as((things, yes, no, wanted) -> new Enough(
                        wanted,
                        List.of(
                                new Turns(
                                        yes,
                                        no,
                                        things.stream().map(Shape::plain).toList()),
                                new One(facts.get(6)),
                                new One(facts.get(7))))));
    }

    private static Arbitrary<List<List<Integer>>> groups(List<Integer> facts) {
        return Arbitraries.of(
                List.of(
                        facts.subList(0, 1),
                        facts.subList(1, 2),
                        facts.subList(2, 3),
                        facts.subList(3, 4),
                        facts.subList(4, 5),
                        facts.subList(5, 6)),
                List.of(facts.subList(0, 2), facts.subList(2, 3), facts.subList(3, 4), facts.subList(4, 6)),
                List.of(facts.subList(0, 3), facts.subList(3, 5), facts.subList(5, 6)),
                List.of(facts.subList(0, 2), facts.subList(2, 4), facts.subList(4, 6)));
    }

    /** So by all facts, not so by any. */
    private static Turn plain(List<Integer> facts) {
        List<Shape> each = facts.stream().<Shape>map(One::new).toList();
        return new Turn(new Enough(each.size(), each), new Enough(1, each));
    }

    private static Arbitrary<Shape> nested(int depth) {
        Arbitrary<Integer> fact = Arbitraries.integers().between(0, FACTS - 1);
        Arbitrary<Shape> one = fact.map(One::new);
        if (depth == 0) {
            return one;
        }
        Arbitrary<Shape> enough = nested(depth - 1)
                .list()
                .ofMaxSize(4)
                .flatMap(parts ->
                        Arbitraries.integers().between(0, parts.size() + 1).map(wanted -> new Enough(wanted, parts)));
        Arbitrary<Turn> plain =
                fact.list().ofMinSize(1).ofMaxSize(3).uniqueElements().map(Shape::plain);
        Arbitrary<Turn> other =
                Combinators.combine(nested(depth - 1), nested(depth - 1)).as(Turn::new);
        Arbitrary<Shape> turns = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.oneOf(
                                plain.list().ofMaxSize(5), other.list().ofMaxSize(4)))
                .as(Turns::new);
        return Arbitraries.frequencyOf(Tuple.of(1, one), Tuple.of(4, enough), Tuple.of(2, turns));
    }
}
