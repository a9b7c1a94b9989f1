package org.grassroots.tally;

import static org.grassroots.register.RegisterPart.BRANCHES;
import static org.grassroots.register.RegisterPart.CENTRAL_HOUSEHOLDS;
import static org.grassroots.register.RegisterPart.GROUPS;
import static org.grassroots.register.RegisterPart.MEMBERS;
import static org.grassroots.register.RegisterPart.MEMBERS_NOT_LISTED;
import static org.grassroots.register.RegisterPart.PLACES;

import java.util.List;
import java.util.Optional;
import org.grassroots.area.Compound;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;
import org.grassroots.sharing.Lazy;
import org.grassroots.sharing.ListChange;

/** Hands the indexes of one register over to the next: as they are, with a few entries changed, or not at all. */
final class Handover {
    private final Register before;
    private final Register after;
    private final Difference difference;

    Handover(Register before, Difference difference) {
        this.before = before;
        this.after = difference.after();
        this.difference = difference;
    }

    boolean keeps(RegisterPart one) {
        return !difference.touches(one);
    }

    boolean keeps(RegisterPart one, RegisterPart other) {
        return keeps(one) && keeps(other);
    }

    boolean keeps(RegisterPart one, RegisterPart other, RegisterPart third) {
        return keeps(one, other) && keeps(third);
    }

    Lazy<Residents> residents(Lazy<Residents> known) {
        Optional<Residents> made = known.ifMade();
        boolean fits = made.isPresent() && keeps(MEMBERS_NOT_LISTED) && (keeps(PLACES) || hasSameCompounds());
        if (fits && keeps(MEMBERS)) {
            return known;
        }
        Optional<ChangedMembers> few = difference.fewMembers();
        return fits && few.isPresent()
                ? Lazy.made(made.get().with(few.get(), after))
                : Lazy.of(() -> Residents.of(after));
    }

    private boolean hasSameCompounds() {
        List<Compound> was = before.community().compounds();
        List<Compound> is = after.community().compounds();
        boolean same = was.size() == is.size();
        for (int at = 0; same && at < is.size(); at++) {
            same = was.get(at).id().equals(is.get(at).id());
        }
        return same;
    }

    Lazy<Rosters> rollsOfBranches(Lazy<Rosters> known) {
        if (known.ifMade().isEmpty() || keeps(MEMBERS, BRANCHES)) {
            return known.orAnew(true, () -> Rosters.ofBranches(after));
        }
        if (!isFew()) {
            return Lazy.of(() -> Rosters.ofBranches(after));
        }
        ListChange<CompoundBranch> change = ListChange.between(before.branches(), after.branches());
        return Lazy.made(known.get().withBranches(change, difference.fewMembers(), after));
    }

    Lazy<Rosters> membersOfGroups(Lazy<Rosters> known) {
        if (known.ifMade().isEmpty() || keeps(MEMBERS, GROUPS)) {
            return known.orAnew(true, () -> Rosters.ofGroups(after));
        }
        if (!isFew()) {
            return Lazy.of(() -> Rosters.ofGroups(after));
        }
        ListChange<BuildingGroup> change = ListChange.between(before.groups(), after.groups());
        return Lazy.made(known.get().withGroups(change, difference.fewMembers(), after));
    }

    private boolean isFew() {
        return keeps(MEMBERS) || difference.fewMembers().isPresent();
    }

    Lazy<GroupIndex> groups(Lazy<GroupIndex> known) {
        return known.ifMade().isPresent() && keeps(GROUPS)
                ? Lazy.made(known.get().in(after, keeps(PLACES)))
                : Lazy.of(() -> GroupIndex.of(after));
    }

    Lazy<CoverageIndex> coverage(Lazy<CoverageIndex> known) {
        return known.ifMade().isPresent() && keeps(PLACES, GROUPS, CENTRAL_HOUSEHOLDS)
                ? Lazy.made(known.get().in(after))
                : Lazy.of(() -> CoverageIndex.of(after));
    }
}
