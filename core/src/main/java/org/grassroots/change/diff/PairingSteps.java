package org.grassroots.change.diff;

import java.util.List;
import org.grassroots.area.CompoundId;
import org.grassroots.change.PairingChange;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.Pairings;

/** Steps that bring pairings to their goal; they count as one thing, since one change can set them all. */
final class PairingSteps {
    private PairingSteps() {}

    static boolean take(Course course) {
        Pairings before = course.now().pairings();
        Pairings after = course.target().goal().pairings();
        if (before.equals(after)) {
            return false;
        }
        return unit(course, before, after)
                || compound(course, before, after)
                || households(course, before, after)
                || course.plain(() -> new PairingChange.Correct(after));
    }

    private static boolean unit(Course course, Pairings before, Pairings after) {
        for (CompoundPairing pairing :
                without(after.compounds().items(), before.compounds().items())) {
            CompoundId compound = pairing.compound();
            for (PairedUnit unit : after.units()) {
                if (pairing.units().items().contains(unit.id())
                        && course.saving(1, () -> new PairingChange.PairUnit(compound, unit))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean compound(Course course, Pairings before, Pairings after) {
        return without(after.compounds().items(), before.compounds().items()).stream()
                .anyMatch(pairing -> course.saving(1, () -> new PairingChange.PairCompound(pairing)));
    }

    private static boolean households(Course course, Pairings before, Pairings after) {
        List<HouseholdPairing> wanted =
                without(after.households().items(), before.households().items());
        if (wanted.stream().anyMatch(pairing -> course.saving(1, () -> new PairingChange.PairHouseholds(pairing)))) {
            return true;
        }
        return without(before.households().items(), after.households().items()).stream()
                .anyMatch(gone -> course.saving(
                        1, () -> new PairingChange.PairHouseholds(new HouseholdPairing(gone.member(), List.of()))));
    }

    /** Only one may differ if one change is to be enough, so that no more are tried. */
    private static <T> List<T> without(List<T> things, List<T> others) {
        List<T> left = things.stream().filter(thing -> !others.contains(thing)).toList();
        return left.size() == 1 ? left : List.of();
    }
}
