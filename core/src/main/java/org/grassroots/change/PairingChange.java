package org.grassroots.change;

import static java.util.Objects.requireNonNull;

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
        public PairUnit {
            requireNonNull(compound, "compound");
            requireNonNull(unit, "unit");
        }

        @Override
        public Register applyTo(Register register) {
            return Pairs.pairUnit(register, compound, unit);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Pair %s with %s.", "%s与%s结对。", Named.compound(register, compound), Named.unit(unit));
        }
    }

    /**
     * All pairings of one compound are set.
     *
     * @param pairing  as they will be
     */
    record PairCompound(CompoundPairing pairing) implements PairingChange {
        public PairCompound {
            requireNonNull(pairing, "pairing");
        }

        @Override
        public Register applyTo(Register register) {
            return Pairs.pairCompound(register, pairing);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Set the pairings of %s.", "确定%s的结对。", Named.compound(register, pairing.compound()));
        }
    }

    /**
     * A deployed member answers for these households and no other; for none, if none is named, and the pairing ends.
     *
     * @param pairing  who and which
     */
    record PairHouseholds(HouseholdPairing pairing) implements PairingChange {
        public PairHouseholds {
            requireNonNull(pairing, "pairing");
        }

        @Override
        public Register applyTo(Register register) {
            return Pairs.pairHouseholds(register, pairing);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Make %s answer for households, in all: %s.",
                    "由%s包联%s户。",
                    Named.member(pairing.member()),
                    Named.count(pairing.households().size()));
        }
    }

    /**
     * All pairings are put right at once.
     *
     * @param pairings  as they are
     */
    record Correct(Pairings pairings) implements PairingChange {
        public Correct {
            requireNonNull(pairings, "pairings");
        }

        @Override
        public Register applyTo(Register register) {
            return Pairs.correct(register, pairings);
        }

        @Override
        public Text sentence(Register register) {
            return Text.of("Correct the record of all pairings.", "更正全部结对的登记。");
        }
    }
}
