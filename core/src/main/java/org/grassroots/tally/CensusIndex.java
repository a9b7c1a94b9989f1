package org.grassroots.tally;

import org.grassroots.register.Register;

/**
 * Makes something of a register that measures look things up in, such as who leads how many bodies, so that it is not made
 * again for every subject. Has no state; equal ones make the same.
 *
 * @param <T>  what is made; immutable, as several threads may share it
 */
public interface CensusIndex<T> {
    T of(Register register);
}
