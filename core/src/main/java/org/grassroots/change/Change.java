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
 * RecordChange.NothingFormed} makes it). What is unknown is no ground to refuse: a member of unknown status may be elected.
 *
 * <p>What is only recorded or corrected is taken as it is said, so long as the register stays whole; bad organisation is
 * for rules to find. What is decided is refused where a rule of organisation forbids it whatever else is done.
 */
public sealed interface Change extends RegisterChange
        permits BranchChange, OfficerChange, MemberChange, GroupChange, PairingChange, RecordChange {

    /**
     * Who may decide it, given how things stand; never empty.
     *
     * <ul>
     *   <li>What becomes of a branch is for the higher organisation alone, whatever the branch and the community propose
     *       (branch regulations Art. 6 to 8): a branch under three full members, for one, can neither merge nor repair
     *       itself.
     *   <li>The branch's meeting elects (Art. 6, 11), admits and ends probation (Party Constitution Art. 5, 7), forms groups
     *       (Art. 13) and sets up central households (local practice); the higher organisation appoints (Art. 8, 21).
     *   <li>A transfer is for the organisations concerned, the branch or the community (MR Art. 25); members are sent by
     *       the community or from above (Seed-000 §1.2), units paired likewise (Seed-004).
     *   <li>The community's own organisation is formed, raised and ended from above (Party Constitution Art. 30).
     *   <li>Facts and corrections are recorded by the community or whoever keeps the register.
     * </ul>
     */
    default Set<Authority> authorities(Register register) {
        return Powers.of(this, register).holders();
    }

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
