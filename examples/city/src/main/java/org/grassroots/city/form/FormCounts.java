package org.grassroots.city.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.Slate;
import org.grassroots.formation.Impossible;
import org.grassroots.formation.Proposal;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;

/** What is proposed over all communities of a run. */
public final class FormCounts {
    private final Map<BranchKind, Long> branches = new EnumMap<>(BranchKind.class);
    private final Map<String, Long> impossible = new TreeMap<>();
    private long changes;
    private long groups;
    private long centralHouseholds;
    private long officers;

    /** Of nothing yet. */
    public FormCounts() {
        for (BranchKind kind : BranchKind.values()) {
            branches.put(kind, 0L);
        }
    }

    public void add(Proposal proposal) {
        changes += proposal.changes().size();
        proposal.changes().forEach(this::add);
        for (Impossible each : proposal.impossible()) {
            impossible.merge(each.rule().value(), 1L, Long::sum);
        }
    }

    private void add(Change change) {
        if (change instanceof BranchChange.Establish establish) {
            add(establish.branch());
        } else if (change instanceof BranchChange.Convert convert) {
            add(convert.into());
        } else if (change instanceof BranchChange.Split split) {
            split.into().forEach(this::add);
        } else if (change instanceof BranchChange.Merge merge) {
            add(merge.into());
        } else if (change instanceof OfficerChange.Elect elect) {
            add(elect.slate());
        } else if (change instanceof OfficerChange.Appoint appoint) {
            add(appoint.slate());
        } else if (change instanceof GroupChange.Form) {
            groups++;
        } else if (change instanceof GroupChange.Regroup regroup) {
            groups += regroup.groups().size();
        } else if (change instanceof GroupChange.FormCentralHousehold) {
            centralHouseholds++;
        }
    }

    private void add(CompoundBranch branch) {
        branches.merge(branch.kind(), 1L, Long::sum);
        Set<MemberId> holding = new HashSet<>();
        branch.secretaries().items().forEach(post -> holding.add(post.member()));
        holding.addAll(branch.deputies().items().stream().map(Officer::member).toList());
        branch.committee()
                .value()
                .ifPresent(committee -> committee.seats().items().forEach(seat -> holding.add(seat.member())));
        officers += holding.size();
    }

    private void add(Slate slate) {
        Set<MemberId> holding = new HashSet<>(slate.deputies());
        holding.add(slate.secretary());
        slate.seats().ifPresent(seats -> holding.addAll(seats.keySet()));
        officers += holding.size();
    }

    /** How many changes are proposed. */
    public long changes() {
        return changes;
    }

    /** Branches to be established, or converted to this kind; every kind. */
    public Map<BranchKind, Long> branches() {
        return Collections.unmodifiableMap(branches);
    }

    public long groups() {
        return groups;
    }

    public long centralHouseholds() {
        return centralHouseholds;
    }

    /** Members who are to hold a post, once for each branch. */
    public long officers() {
        return officers;
    }

    /** On how many subjects each MUST rule stays unsatisfied whatever is formed, by its id. */
    public Map<String, Long> impossible() {
        return Collections.unmodifiableMap(impossible);
    }

    /** The sum of {@link #impossible()}. */
    public long impossibleInAll() {
        return impossible.values().stream().mapToLong(Long::longValue).sum();
    }
}
