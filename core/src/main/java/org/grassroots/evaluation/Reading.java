package org.grassroots.evaluation;

import java.util.List;
import java.util.Set;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Measure;
import org.grassroots.tally.MemberReach;

/**
 * What the measures of a sheet read of a register besides their subjects; a bit stands for each part.
 *
 * @param all  every part that one of them reads
 * @param far  those of which a change may be felt by any subject
 */
record Reading(int all, int far) {

    static Reading of(List<? extends Measure<?>> measures) {
        int all = 0;
        int far = 0;
        for (Measure<?> measure : measures) {
            boolean isNear = measure.memberReach() == MemberReach.NEAR;
            for (RegisterPart part : measure.reads()) {
                all |= bit(part);
                if (part != RegisterPart.MEMBERS || !isNear) {
                    far |= bit(part);
                }
            }
        }
        return new Reading(all, far);
    }

    /** The bits of some parts. */
    static int bits(Set<RegisterPart> parts) {
        int bits = 0;
        for (RegisterPart part : parts) {
            bits |= bit(part);
        }
        return bits;
    }

    static int bit(RegisterPart part) {
        return 1 << part.ordinal();
    }
}
