package org.grassroots.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;

/** Chance for made-up registers: what may be absent is so every other time, and limits come up more often than by chance. */
final class Dice {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int[] CHARACTERS =
            "aZ9 '\"\\/\n\t\u0001\u007f\u2028\ufeffé榆柳园ـ".chars().toArray();

    private final Random random;

    Dice(Random random) {
        this.random = random;
    }

    boolean chance() {
        return random.nextBoolean();
    }

    /** From 0 to {@code most}. */
    int upTo(int most) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> most;
            default -> random.nextInt(most) + (chance() ? 0 : 1);
        };
    }

    OptionalInt count(int least, int most) {
        return chance() ? OptionalInt.of(least + upTo(most - least)) : OptionalInt.empty();
    }

    Answer answer() {
        return any(Answer.values());
    }

    <T> T any(T[] things) {
        return things[random.nextInt(things.length)];
    }

    /** Not blank, of 1 to {@code most} characters, also those of two UTF-16 units. */
    String name(int most) {
        int length = random.nextInt(10) == 0 ? most : 1 + random.nextInt(8);
        StringBuilder name = new StringBuilder();
        for (int at = 1; at < length; at++) {
            name.appendCodePoint(random.nextInt(6) == 0 ? 0x20BB7 : CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return name.append(chance() ? "x" : "园").toString();
    }

    LocalDate day() {
        return switch (random.nextInt(8)) {
            case 0 -> FIRST;
            case 1 -> LAST;
            case 2 -> LocalDate.of(2024, 2, 29);
            default -> FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay())));
        };
    }

    <T> Optional<T> maybe(Supplier<? extends T> thing) {
        return chance() ? Optional.of(thing.get()) : Optional.empty();
    }

    <T> Optional<T> maybeOf(List<T> things) {
        return things.isEmpty() ? Optional.empty() : maybe(() -> oneOf(things));
    }

    <T> Known<T> known(Supplier<? extends T> thing) {
        return switch (random.nextInt(3)) {
            case 0 -> Known.unknown();
            case 1 -> Known.none();
            default -> Known.of(thing.get());
        };
    }

    <T> Known<T> knownOf(List<T> things) {
        if (things.isEmpty()) {
            return chance() ? Known.none() : Known.unknown();
        }
        return known(() -> oneOf(things));
    }

    <T> Listing<T> listing(Supplier<List<T>> list) {
        return random.nextInt(3) == 0 ? Listing.unknown() : Listing.of(list.get());
    }

    <T> Listing<T> listingOf(List<T> things) {
        return listing(() -> someOf(things));
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Some of them in any order; one may come twice. */
    <T> List<T> someOf(List<T> things) {
        return things.isEmpty() ? List.of() : times(3, at -> oneOf(things));
    }

    /** Up to {@code most} things. */
    <T> List<T> times(int most, IntFunction<? extends T> make) {
        List<T> made = new ArrayList<>();
        int number = random.nextInt(most + 1);
        for (int at = 0; at < number; at++) {
            made.add(make.apply(at));
        }
        return made;
    }
}
