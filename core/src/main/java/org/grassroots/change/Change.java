package org.grassroots.change;

import java.util.Set;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;
import org.grassroots.text.Text;

/**
 * One edit of a register, in the field's own words. Immutable, compared by value, written and read as JSON.
 *
 * <p>A change fits or is refused; it never does half of what it says. What it dissolves leaves nothing behind that points to
 * it. Lists it adds to must be known: a branch cannot join a list of branches nobody made ({@link
 * RecordChange.NothingFormed} makes it).
 */
public sealed interface Change extends RegisterChange
        permits BranchChange, OfficerChange, MemberChange, GroupChange, PairingChange, RecordChange {

    /**
     * Who may decide it, given how things stand; never empty. A branch under three full members, for one, can neither merge
     * nor repair itself (branch regulations Art. 4), so that only the higher organisation is named.
     */
    Set<Authority> authorities(Register register);

    /**
     * One sentence that says what is done, with ids and names of bodies and places and never the name of a person.
     *
     * @param register  the register as it is before the change
     */
    Text sentence(Register register);

    /**
     * @throws RefusedChangeException if it does not fit
     */
    @Override
    Register applyTo(Register register);
}
