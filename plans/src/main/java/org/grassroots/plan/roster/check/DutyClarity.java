package org.grassroots.plan.roster.check;

/**
 * How far it is clear who stands when, where and for what (Seed-004: person, time, post, duty). Each place of each shift
 * counts four bits.
 *
 * @param places  the places of all shifts
 * @param persons  places for which somebody fit is named
 * @param times  places with such a person who is at no other point at that time
 * @param points  places with such a person who is free to be there: not away and not held in another zone
 * @param duties  places at a point that says what has to be done
 */
public record DutyClarity(int places, int persons, int times, int points, int duties) {

    /** The share of the bits that are set, in whole percent rounded down; 100 if there is no place. */
    public int percent() {
        return places == 0 ? 100 : (int) ((persons + (long) times + points + duties) * 100 / (4L * places));
    }
}
