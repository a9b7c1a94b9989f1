package org.grassroots.repair.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.Situation;
import org.grassroots.text.Text;

/** Resolutions and elections that too few attended: what was held stays held, unless the higher organisation annuls it. */
final class MeetingSource extends Source {
    private static final Text PAST = Text.of(
            "The meeting was held as it was; it can only be annulled and held again.", "会议已按原状召开，只能由上级宣布无效后重新召开。");

    MeetingSource() {
        super("meeting.quorum", "election.attendance");
    }

    /** The branch without the resolution or election that is annulled. */
    @Override
    public List<Change> candidates(Situation situation) {
        Subject subject = situation.subject();
        for (CompoundBranch branch : situation.register().branches()) {
            Optional<Change> annulled = subject.kind() == Subject.Kind.RESOLUTION
                    ? withoutResolution(branch, subject.id())
                    : withoutElection(branch, subject.id());
            if (annulled.isPresent()) {
                return List.of(annulled.get());
            }
        }
        return List.of();
    }

    private static Optional<Change> withoutResolution(CompoundBranch branch, String id) {
        if (branch.resolutions().items().stream()
                .noneMatch(one -> one.id().value().equals(id))) {
            return Optional.empty();
        }
        return Optional.of(new BranchChange.Correct(CompoundBranch.builder()
                .from(branch)
                .resolutions(Listing.of(branch.resolutions().items().stream()
                        .filter(one -> !one.id().value().equals(id))
                        .toList()))
                .build()));
    }

    private static Optional<Change> withoutElection(CompoundBranch branch, String id) {
        if (branch.elections().items().stream()
                .noneMatch(one -> one.id().value().equals(id))) {
            return Optional.empty();
        }
        return Optional.of(new BranchChange.Correct(CompoundBranch.builder()
                .from(branch)
                .elections(Listing.of(branch.elections().items().stream()
                        .filter(one -> !one.id().value().equals(id))
                        .toList()))
                .build()));
    }

    /** Annulling is decided, and not merely recorded. */
    @Override
    public Set<Authority> approvers(Change change, Situation situation) {
        return Set.of(Authority.HIGHER);
    }

    @Override
    public Optional<Certificate> certificate(Situation situation) {
        return Optional.of(Certificate.of(Certificate.Ground.PAST, PAST));
    }
}
