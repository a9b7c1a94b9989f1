package org.grassroots.formation;

import java.util.List;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchKind;

/**
 * A branch that is to be established.
 *
 * @param kind  formal, joint or temporary
 * @param sites  what it serves, in order
 * @param deployed  who is sent to it, for a temporary one
 */
record Planned(BranchKind kind, List<Site> sites, List<MemberId> deployed) {
    static Planned of(BranchKind kind, Site... sites) {
        return new Planned(kind, List.of(sites), List.of());
    }
}
