package org.grassroots.tally;

import java.util.Optional;
import java.util.Set;
import org.grassroots.missing.Subject;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;

/** What is other in a register than in the one before it, as far as measures can tell; see {@link Census#changeTo}. */
public final class Difference {
    private final Register after;
    private final Set<RegisterPart> parts;
    private final Mentions mentions;
    private final Optional<ChangedMembers> members;

    private Difference(Register after, Set<RegisterPart> parts, Mentions mentions, Optional<ChangedMembers> members) {
        this.after = after;
        this.parts = parts;
        this.mentions = mentions;
        this.members = members;
    }

    static Difference between(Register before, Mentions mentionsBefore, Register after) {
        Set<RegisterPart> parts = after.partsChangedSince(before);
        Mentions mentions = mentionsBefore.in(after, parts);
        if (!parts.contains(RegisterPart.MEMBERS) || parts.size() == RegisterPart.ALL.size()) {
            return new Difference(after, parts, mentions, Optional.empty());
        }
        return new Difference(after, parts, mentions, Optional.of(ChangedMembers.between(before, after, mentions)));
    }

    /** The register that came of the one before. */
    public Register after() {
        return after;
    }

    /** The parts that changed. */
    public Set<RegisterPart> parts() {
        return parts;
    }

    /** Whether one of the parts changed. */
    public boolean touches(Set<RegisterPart> any) {
        for (RegisterPart part : any) {
            if (parts.contains(part)) {
                return true;
            }
        }
        return false;
    }

    boolean touches(RegisterPart one) {
        return parts.contains(one);
    }

    /** Whether nothing is left of the register before, so that nothing can be taken over. */
    public boolean isAll() {
        return parts.size() == RegisterPart.ALL.size();
    }

    /**
     * The places, in the register after and in rising order, of the subjects of a kind to which a member who changed is or was near, as {@link
     * MemberReach#NEAR} says; empty where that may be all.
     */
    public Optional<int[]> near(Subject.Kind kind) {
        if (members.isEmpty()) {
            return parts.contains(RegisterPart.MEMBERS) ? Optional.empty() : Optional.of(new int[0]);
        }
        ChangedMembers change = members.get();
        if (change.isEverywhere()) {
            return Optional.empty();
        }
        return switch (kind) {
            case COMPOUND -> Optional.of(change.nearCompounds());
            case BRANCH -> Optional.of(change.nearBranches());
            case GROUP -> Optional.of(change.nearGroups());
            case CENTRAL_HOUSEHOLD -> Optional.of(change.nearCentralHouseholds());
            default -> Optional.empty();
        };
    }

    /** The members who changed, unless that may be all. */
    Optional<ChangedMembers> fewMembers() {
        return members.filter(change -> !change.isEverywhere());
    }

    Mentions mentions() {
        return mentions;
    }
}
