package org.grassroots.change.diff;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.grassroots.area.Community;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.change.MemberChange;
import org.grassroots.change.RecordChange;
import org.grassroots.fact.Listing;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;

/** The way from one register to another as far as it has been found: every change on it was tried. */
final class Course {
    /** The library's own limit: with hundreds of changes, each tried without, it would take longer than it is worth. */
    private static final int MOST_TRIES = 500;

    /** The changes that may take more with them than what they name. */
    private static final ImmutableSet<Class<? extends Change>> SWEEPING = ImmutableSet.of(
            BranchChange.Dissolve.class,
            BranchChange.Merge.class,
            BranchChange.Split.class,
            GroupChange.Disband.class,
            GroupChange.Regroup.class,
            MemberChange.Strike.class,
            MemberChange.Transfer.class,
            MemberChange.Undeploy.class,
            RecordChange.RemoveCompound.class);

    private final Target target;
    private final List<Change> taken = new ArrayList<>();
    private final List<Register> stages = new ArrayList<>();
    private Register now;
    private int distance;
    private boolean isStraight = true;
    private Patience patience = Patience.ALL;

    /** How much a step may undo elsewhere. */
    enum Patience {
        /** Nothing that is as wanted. */
        ALL,
        /** Less than it brings. */
        SOME,
        /** Whatever it takes. */
        NONE
    }

    Course(Register from, Target target) {
        this.target = target;
        now = shared(from, target.goal());
        distance = target.distance(now);
    }

    /** An equal register that shares with the goal what it has in common, so that comparing costs next to nothing. */
    private static Register shared(Register from, Register goal) {
        Organisation organisation = from.organisation();
        return from.edit()
                .community(Community.builder()
                        .from(from.community())
                        .compounds(Kind.COMPOUND.shared(from, goal))
                        .build())
                .members(Kind.MEMBER.shared(from, goal))
                .organisation(Organisation.builder()
                        .from(organisation)
                        .branches(listing(organisation.branches(), Kind.BRANCH.shared(from, goal)))
                        .groups(listing(organisation.groups(), Kind.GROUP.shared(from, goal)))
                        .centralHouseholds(listing(organisation.centralHouseholds(), Kind.CENTRAL.shared(from, goal)))
                        .build())
                .build();
    }

    private static <T> Listing<T> listing(Listing<T> list, List<T> items) {
        return list.isKnown() ? Listing.of(items) : list;
    }

    Target target() {
        return target;
    }

    Register now() {
        return now;
    }

    int distance() {
        return distance;
    }

    List<Change> taken() {
        return taken;
    }

    void have(Patience value) {
        patience = value;
    }

    /** Takes a change that brings one thing to its goal. */
    boolean plain(Supplier<? extends Change> change) {
        return patience == Patience.NONE ? force(change) : saving(1, change);
    }

    /** Takes a change that ends one thing, and others with it. */
    boolean ending(Change change) {
        if (patience != Patience.ALL) {
            return plain(() -> change);
        }
        try {
            return !target.isHarmed(now, change.applyTo(now)) && saving(1, () -> change);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Takes a change that saves at least as many steps as told. */
    boolean saving(int least, Supplier<? extends Change> change) {
        return together(() -> List.of(change.get()), least);
    }

    /** Takes a change if it fits and changes anything. */
    boolean force(Supplier<? extends Change> change) {
        return together(() -> List.of(change.get()), Integer.MIN_VALUE);
    }

    /** From now on there are steps that lead nowhere by themselves. */
    void detour() {
        isStraight = false;
    }

    /** Takes changes that fit one after the other and together save at least one step each. */
    boolean bundle(List<? extends Change> changes) {
        return !changes.isEmpty() && together(() -> changes, changes.size());
    }

    private boolean together(Supplier<? extends List<? extends Change>> made, int least) {
        List<? extends Change> changes;
        Register after = now;
        List<Register> passed = new ArrayList<>();
        try {
            changes = made.get();
            for (Change change : changes) {
                passed.add(after);
                after = change.applyTo(after);
            }
        } catch (IllegalArgumentException refused) {
            // That it does not fit is the answer.
            return false;
        }
        int left = target.distance(after);
        if (distance - left < least || after.equals(now)) {
            return false;
        }
        now = after;
        distance = left;
        taken.addAll(changes);
        stages.addAll(passed);
        return true;
    }

    /** Leaves out every change that turns out not to be needed, as when a later one took with it what was corrected first. */
    void straighten() {
        int tries = MOST_TRIES;
        boolean isSweptLater = !isStraight;
        for (int at = taken.size() - 1; at >= 0 && tries > 0; at--) {
            if (!isSweptLater) {
                isSweptLater = SWEEPING.contains(taken.get(at).getClass());
                continue;
            }
            List<Register> passed = new ArrayList<>();
            Register after = stages.get(at);
            try {
                for (Change change : taken.subList(at + 1, taken.size())) {
                    passed.add(after);
                    tries--;
                    after = change.applyTo(after);
                }
            } catch (IllegalArgumentException refused) {
                continue;
            }
            if (after.equals(now)) {
                taken.remove(at);
                stages.remove(at);
                for (int later = at; later < taken.size(); later++) {
                    stages.set(later, passed.get(later - at));
                }
            }
        }
    }
}
