package org.grassroots.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some neighbouring registers of a city: as many as are judged in one run. */
final class CityPart {
    /**
     * So many that they have most rows in common, and so few that merging them anew after one has changed does not count.
     */
    static final int MOST = 64;

    private final List<IndexedRegister> registers;
    /** Made when first asked for; two threads may both make it, and make the same. */
    private volatile @Nullable PartDigest digest;

    CityPart(List<IndexedRegister> registers) {
        this.registers = List.copyOf(registers);
    }

    CityPart with(int place, IndexedRegister register) {
        List<IndexedRegister> changed = new ArrayList<>(registers);
        changed.set(place, register);
        return new CityPart(changed);
    }

    List<IndexedRegister> registers() {
        return registers;
    }

    PartDigest digest(Plan plan) {
        PartDigest known = digest;
        if (known == null || !plan.isAlike(known.plan())) {
            known = PartDigest.of(plan, registers);
            digest = known;
        }
        return known;
    }
}
