package org.grassroots.plan.roster;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.grassroots.member.PersonId;
import org.jspecify.annotations.Nullable;

/** Who stands where and when; whether that is allowed is for a check to say. Immutable, in the order of {@link Duty}. */
public final class Roster {
    private final List<Duty> duties;

    private Roster(List<Duty> duties) {
        this.duties = duties;
    }

    /**
     * @param duties  in any order
     * @throws IllegalArgumentException if somebody stands twice in one shift of one point
     */
    public static Roster of(Collection<Duty> duties) {
        List<Duty> sorted = new ArrayList<>(duties);
        Collections.sort(sorted);
        for (int at = 1; at < sorted.size(); at++) {
            Duty duty = sorted.get(at);
            checkArgument(
                    !duty.equals(sorted.get(at - 1)),
                    "'%s' stands twice in shift %s of point '%s' on %s",
                    duty.person(),
                    duty.shift(),
                    duty.point(),
                    duty.day());
        }
        return new Roster(List.copyOf(sorted));
    }

    public List<Duty> duties() {
        return duties;
    }

    /** The duties of one person, in their order. */
    public List<Duty> duties(PersonId person) {
        return duties.stream().filter(duty -> duty.person().equals(person)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Roster roster && duties.equals(roster.duties);
    }

    @Override
    public int hashCode() {
        return duties.hashCode();
    }

    @Override
    public String toString() {
        return "Roster{duties=%s}".formatted(duties.size());
    }
}
