package org.grassroots.city.synthetic;

import java.time.LocalDate;

/**
 * What all parts of a city share.
 *
 * @param seed  what chance starts from
 * @param ratios  how often is what
 * @param day  the day the registers describe
 */
record Setting(int seed, Ratios ratios, LocalDate day) {

    Dice dice(Dice.Purpose purpose, int row) {
        return new Dice(seed, purpose, row);
    }
}
