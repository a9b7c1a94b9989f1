package org.grassroots.policy.estate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CentralHousehold.Sense;

/** A few rules with the facts they ask for; estates made for it have open facts only among these. */
enum Topic {
    ROLLS(
            List.of("member.one-affiliation", "member.placed"),
            Field.MEMBERS,
            Field.BRANCHES,
            Field.COMMUNITY_ORGANISATION,
            Field.ROLL,
            Field.AFFILIATION),
    AWAY(List.of("member.should-transfer"), Field.AWAY_SINCE, Field.AFFILIATION, Field.CAPACITIES),
    DIVISION(List.of("group.should-divide", "group.partition", "group.per-building"), Field.MEMBERS, Field.GROUPS),
    GROUP(List.of("group.composition", "group.leader"), Field.MEMBERS, Field.LEADERS, Field.STATUS),
    HEADS(
            List.of("group.micro-grid-head", "responsibility-area.assigned"),
            Field.LEADERS,
            Field.MICRO_GRID_HEAD,
            Field.RESPONSIBILITY_AREAS),
    OWNERS(List.of("member.in-building-group"), Field.HOME_OWNER, Field.RESIDENCE, Field.MEMBERS, Field.GROUPS),
    COVER(
            List.of("household.covered", "pairing.household", "central-household.size"),
            Field.CENTRAL_HOUSEHOLDS,
            Field.COVERED_HOUSEHOLDS,
            Field.MEMBERS,
            Field.HOUSEHOLD_PAIRINGS),
    HOMES(List.of("central-household.head"), Field.HEAD, Field.HOME, Field.RESIDENCE, Field.STATUS);

    private static final List<List<String>> SERVED =
            List.of(List.of("u0"), List.of("u1"), List.of("u0", "u1"), List.of("u0", "u2"), List.of("u2"));

    private final List<String> rules;
    private final Set<Field> fields;

    Topic(List<String> rules, Field first, Field... more) {
        this.rules = rules;
        this.fields = EnumSet.of(first, more);
    }

    List<String> rules() {
        return rules;
    }

    /** Any estate in which what is not of the topic is known. */
    Estate estate(Random random) {
        Estate.Shape shape = shape(random);
        Map<MissingFact, Object> known = new LinkedHashMap<>();
        new Estate(shape, Map.of()).answers().forEach((fact, answers) -> {
            if (!fields.contains(fact.field()) || random.nextInt(5) < 2) {
                Object answer = any(random, answers);
                // Whoever is named by a roll can be named by the lists of groups too, but for this one.
                known.put(fact, answer.equals(List.of(Estate.NOT_GROUPED)) ? List.of() : answer);
            }
        });
        return new Estate(shape, known);
    }

    private Estate.Shape shape(Random random) {
        boolean branches = !fields.contains(Field.BRANCHES) || random.nextBoolean();
        boolean groups = !fields.contains(Field.GROUPS) || random.nextInt(4) > 0;
        boolean centrals = !fields.contains(Field.CENTRAL_HOUSEHOLDS) || random.nextBoolean();
        List<BranchKind> kinds = new ArrayList<>(List.of(any(random, List.of(BranchKind.values()))));
        if (random.nextBoolean()) {
            kinds.add(any(random, List.of(BranchKind.values())));
        }
        List<List<String>> served = new ArrayList<>(List.of(any(random, SERVED)));
        for (int more = random.nextInt(3); more > 0; more--) {
            served.add(any(random, SERVED));
        }
        if (!branches) {
            served.clear();
        }
        List<Sense> senses = new ArrayList<>();
        for (int more = served.isEmpty() ? 0 : random.nextInt(3); more > 0; more--) {
            senses.add(any(random, List.of(Sense.values())));
        }
        return new Estate.Shape(
                branches ? Optional.of(kinds) : Optional.empty(),
                groups ? Optional.of(served) : Optional.empty(),
                centrals || !groups || served.isEmpty() ? Optional.of(groups ? senses : List.of()) : Optional.empty(),
                fields.contains(Field.ROLL) ? any(random, List.of(Answer.values())) : Answer.NO,
                List.of(random.nextInt(3), random.nextInt(3)));
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
