package org.grassroots.plan.roster.check;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.fact.Answer;
import org.grassroots.plan.roster.ShiftNeed;

/** Who fills which need of a shift, so that as many places as can be are filled; earlier needs first. */
final class Places {
    private final List<ShiftNeed> mix;
    private final List<Booking> here;
    private final List<List<Integer>> filled = new ArrayList<>();
    private final boolean[] asked;

    /**
     * @param asked  by the position of a need, whether it is not lifted
     */
    Places(List<ShiftNeed> mix, boolean[] asked, List<Booking> here) {
        this.mix = mix;
        this.asked = asked;
        this.here = here;
        mix.forEach(need -> filled.add(new ArrayList<>()));
        for (int person = 0; person < here.size(); person++) {
            place(person, new boolean[mix.size()]);
        }
    }

    List<Booking> in(int need) {
        return filled.get(need).stream().map(here::get).toList();
    }

    /** Moves others on to another need if that makes room. */
    private boolean place(int person, boolean[] tried) {
        for (int need = 0; need < mix.size(); need++) {
            if (!asked[need]
                    || tried[need]
                    || here.get(person).person().meets(mix.get(need).requires()) != Answer.YES) {
                continue;
            }
            tried[need] = true;
            List<Integer> there = filled.get(need);
            if (there.size() < mix.get(need).people()) {
                there.add(person);
                return true;
            }
            for (int at = 0; at < there.size(); at++) {
                if (place(there.get(at), tried)) {
                    there.set(at, person);
                    return true;
                }
            }
        }
        return false;
    }
}
