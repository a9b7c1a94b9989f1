package org.grassroots.city.synthetic;

import java.util.List;
import org.grassroots.fact.Listing;

/** Draws the trainings somebody has passed. */
final class Trainings {
    private Trainings() {}

    /** Each with its share, so many times as likely. */
    static Listing<String> passed(PeopleRatios ratios, double times, Dice dice) {
        List<String> passed = ratios.trainings().stream()
                .filter(training -> dice.chance(training.share() * times))
                .map(PeopleRatios.Training::code)
                .toList();
        return Listing.of(passed);
    }
}
