package org.grassroots.formation;

import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;

/**
 * A compound as forming sees it.
 *
 * @param compound  the compound
 * @param here  its full members affiliated here; from those who are known to those who may be
 * @param fullResidents  the full members known to live there, whatever their affiliation
 * @param residents  all members known to live there, by their ids
 * @param branches  the branches that serve it so far, by their ids
 */
record Site(
        Compound compound,
        Interval here,
        int fullResidents,
        List<PartyMember> residents,
        List<CompoundBranch> branches) {

    CompoundId id() {
        return compound.id();
    }

    Subject subject() {
        return Subject.of(Subject.Kind.COMPOUND, compound.id());
    }

    boolean has(BranchKind kind) {
        return branches.stream().anyMatch(branch -> branch.kind() == kind);
    }

    boolean hasLeading() {
        return has(BranchKind.FORMAL) || has(BranchKind.JOINT) || has(BranchKind.TEMPORARY);
    }

    /** Whether a formal branch that may not be weak leads it, or a temporary one. */
    boolean isLed() {
        return has(BranchKind.TEMPORARY)
                || branches.stream()
                        .anyMatch(branch -> branch.kind() == BranchKind.FORMAL && branch.weak() != Answer.YES);
    }

    /** Whether formal and temporary branches serve the whole of it or each of its sections. */
    boolean isServedThroughout() {
        List<CompoundBranch> own = branches.stream()
                .filter(branch -> branch.kind() == BranchKind.FORMAL || branch.kind() == BranchKind.TEMPORARY)
                .toList();
        boolean whole = own.stream()
                .flatMap(branch -> branch.serves().stream())
                .anyMatch(area -> area.compound().equals(id()) && area.section().isEmpty());
        return whole
                || !compound.sections().isEmpty()
                        && compound.sections().stream()
                                .allMatch(section -> own.stream()
                                        .flatMap(branch -> branch.serves().stream())
                                        .anyMatch(area -> area.section()
                                                .filter(section.id()::equals)
                                                .isPresent()));
    }
}
