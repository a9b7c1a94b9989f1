package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;

/** Yes, no, or open because a fact is not on record. */
enum Tri {
    YES,
    NO,
    OPEN;

    static Tri of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Of a fact written as yes or no; anything else, or nothing, is open. */
    static Tri answer(JsonNode fact) {
        return switch (fact.asText()) {
            case "yes" -> YES;
            case "no" -> NO;
            default -> OPEN;
        };
    }

    /** Whether a thing is there, where the word none says that it is not. */
    static Tri there(JsonNode fact) {
        if (fact.isMissingNode()) {
            return OPEN;
        }
        return of(!fact.asText().equals("none"));
    }

    Tri and(Tri other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : OPEN;
    }

    Tri or(Tri other) {
        return not().and(other.not()).not();
    }

    Tri not() {
        return this == OPEN ? OPEN : of(this == NO);
    }
}
