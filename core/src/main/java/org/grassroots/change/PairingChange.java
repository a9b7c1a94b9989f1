package org.grassroots.change;

import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** Who answers for compounds and households (Seed-004). */
public sealed interface PairingChange extends Change {

    /**
     * A unit answers for a compound, besides those that do already.
     *
     * @param compound  which
     * @param unit  the unit; recorded if it was not
     */
    record PairUnit(CompoundId compound, PairedUnit unit) implements PairingChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * All pairings of one compound are set.
     *
     * @param pairing  as they will be
     */
    record PairCompound(CompoundPairing pairing) implements PairingChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * A deployed member answers for these households and no other.
     *
     * @param pairing  who and which
     */
    record PairHouseholds(HouseholdPairing pairing) implements PairingChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * All pairings are put right at once.
     *
     * @param pairings  as they are
     */
    record Correct(Pairings pairings) implements PairingChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }
}
