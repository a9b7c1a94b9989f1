package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random facts, most of them near a limit of some rule. */
class Changes {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final List<Period> LIMITS = List.of(
            Period.ZERO,
            Period.ofMonths(1),
            Period.ofMonths(6),
            Period.ofYears(1),
            Period.ofYears(3),
            Period.ofYears(4),
            Period.of(2, 6, 0),
            Period.of(4, 6, 0),
            Period.ofYears(5),
            Period.ofYears(6));

    private final Random random;
    private final double share;

    Changes(Random random, double share) {
        this.random = random;
        this.share = share;
    }

    boolean changes() {
        return random.nextDouble() < share;
    }

    boolean isHeads() {
        return random.nextBoolean();
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }

    String answer() {
        return oneOf("yes", "no", "unknown");
    }

    LocalDate date() {
        LocalDate limit = DAY.minus(LIMITS.get(random.nextInt(LIMITS.size())));
        return limit.plusDays(random.nextInt(4) - 1L).minusDays(random.nextInt(8) == 0 ? 7_000 : 0);
    }

    static ObjectNode facts(JsonNode thing) {
        return (ObjectNode) thing;
    }

    static List<String> ids(JsonNode things) {
        List<String> ids = new ArrayList<>();
        things.forEach(thing -> ids.add(thing.path("id").asText()));
        return ids;
    }

    /** So many of them, or all if there are fewer, each once. */
    Set<String> some(List<String> all, int number) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return new LinkedHashSet<>(shuffled.subList(0, Math.min(number, all.size())));
    }

    void list(ObjectNode thing, String field, Set<String> ids) {
        ArrayNode list = thing.putArray(field);
        ids.forEach(list::add);
    }
}
