package org.grassroots.formation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.grassroots.fact.Id;

/** Ids for what is new, made of the ids of what it is for; none is taken or looks like one that is. */
final class NewIds {
    private final Set<String> skeletons = new LinkedHashSet<>();

    NewIds(Collection<? extends Id> taken) {
        taken.forEach(id -> skeletons.add(Id.skeleton(id.value())));
    }

    /** {@code base}, or if that is taken or too long, its beginning and a number. */
    String of(String base) {
        if (isShort(base) && skeletons.add(Id.skeleton(base))) {
            return base;
        }
        for (int number = 2; ; number++) {
            String end = "-" + number;
            int kept = Math.min(base.codePointCount(0, base.length()), Id.MAX_LENGTH - end.length());
            String numbered = base.substring(0, base.offsetByCodePoints(0, kept)) + end;
            if (skeletons.add(Id.skeleton(numbered))) {
                return numbered;
            }
        }
    }

    private static boolean isShort(String base) {
        return base.codePointCount(0, base.length()) <= Id.MAX_LENGTH;
    }
}
