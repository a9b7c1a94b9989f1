package org.grassroots.tally;

import java.util.Set;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;

/**
 * Makes something of a register that measures look things up in, such as who leads how many bodies, so that it is not made
 * again for every subject. Has no state; equal ones make the same.
 *
 * @param <T>  what is made; immutable, as several threads may share it
 */
public interface CensusIndex<T> {
    T of(Register register);

    /**
     * The parts of a register that it is made of; all unless it knows better. Where none of them changed from one register to
     * the next, what was made is taken over.
     */
    default Set<RegisterPart> madeOf() {
        return RegisterPart.ALL;
    }
}
