package org.grassroots.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.organisation.Task;
import org.grassroots.record.BranchAct;
import org.grassroots.record.Election;
import org.grassroots.record.ElectionId;
import org.grassroots.record.Resolution;
import org.grassroots.record.ResolutionId;
import org.grassroots.record.Term;

/** The branch of a specimen: in good order but for what its dials say. */
final class SpecimenBranch {
    static final BranchId ID = BranchId.of("b-1");

    /** From so many full members on a committee is ordinary. It only steers the search: what is due, packs say. */
    private static final int ORDINARY_COMMITTEE = 7;

    private static final List<Set<CommitteePost>> POSTS = List.of(
            EnumSet.of(CommitteePost.SECRETARY),
            EnumSet.of(CommitteePost.ORGANISATION),
            EnumSet.of(CommitteePost.PUBLICITY),
            EnumSet.of(CommitteePost.DISCIPLINE_INSPECTION),
            EnumSet.of(CommitteePost.ORDINARY));

    private final Settings settings;
    private final SpecimenPeople people;
    private final LocalDate day;
    private final BranchKind kind;

    private SpecimenBranch(Settings settings, SpecimenPeople people, LocalDate day, BranchKind kind) {
        this.settings = settings;
        this.people = people;
        this.day = day;
        this.kind = kind;
    }

    static Optional<CompoundBranch> of(Settings settings, SpecimenPeople people, LocalDate day) {
        return kind(settings).map(kind -> new SpecimenBranch(settings, people, day, kind).build());
    }

    static Optional<BranchKind> kind(Settings settings) {
        return switch (settings.of(Dial.BRANCH)) {
            case 1 -> Optional.of(BranchKind.TEMPORARY);
            case 2 -> Optional.of(BranchKind.FORMAL);
            case 3 -> Optional.of(BranchKind.JOINT);
            case 4 -> Optional.of(BranchKind.FUNCTIONAL);
            default -> Optional.empty();
        };
    }

    /** Who belongs to it: on a roll, who is affiliated here; else, all who live there. */
    private List<MemberId> members() {
        List<MemberId> members = new ArrayList<>(people.here());
        if (kind.hasRoll()) {
            if (settings.is(Dial.ROLL, 1)) {
                members.remove(members.size() - 1);
            }
        } else {
            members.addAll(people.inService());
            if (settings.is(Dial.CADRE, 1)) {
                members.addAll(people.cadres());
            }
        }
        return members;
    }

    /** Who can hold office in it. */
    private List<MemberId> candidates() {
        List<MemberId> candidates = new ArrayList<>(people.full());
        if (!kind.hasRoll()) {
            candidates.addAll(people.inService());
        }
        return candidates;
    }

    private CompoundBranch build() {
        boolean isOrdinary = kind.hasRoll() && people.full().size() >= ORDINARY_COMMITTEE;
        boolean hasCommittee =
                isOrdinary != settings.has(Dial.COMMITTEE) && !candidates().isEmpty();
        List<MemberId> seated = hasCommittee
                ? candidates().subList(0, Math.min(POSTS.size(), candidates().size()))
                : List.of();
        List<MemberId> secretaries = settings.has(Dial.VACANT)
                ? List.of()
                : candidates().stream().limit(1).toList();
        return CompoundBranch.builder()
                .id(ID)
                .name("Branch")
                .kind(kind)
                .serves(served())
                .parent(settings.has(Dial.PARENT) ? BranchParent.OTHER : BranchParent.COMMUNITY)
                .approval(approval())
                .task(task())
                .members(Listing.of(members()))
                .secretaries(Listing.of(officers(secretaries)))
                .deputies(Listing.of(deputies()))
                .committee(hasCommittee ? Known.of(new Committee(Listing.of(seats(seated)))) : Known.none())
                .workingGroup(Listing.of(team(hasCommittee ? seated : secretaries)))
                .weak(Answer.of(settings.has(Dial.WEAK)))
                .acts(settings.has(Dial.ACTS) ? Listing.of(dues()) : Listing.of())
                .resolutions(settings.has(Dial.RESOLUTION) ? Listing.of(resolution()) : Listing.of())
                .elections(settings.has(Dial.ELECTION) ? Listing.of(election()) : Listing.of())
                .term(new Term(Optional.of(electedOn()), Known.none()))
                .build();
    }

    private List<ServedArea> served() {
        return switch (settings.of(Dial.SECTIONS)) {
            case 1 ->
                List.of(
                        ServedArea.section(CompoundSpecimen.COMPOUND, CompoundSpecimen.section(0)),
                        ServedArea.section(CompoundSpecimen.COMPOUND, CompoundSpecimen.section(1)));
            case 2 -> List.of(ServedArea.section(CompoundSpecimen.COMPOUND, CompoundSpecimen.section(0)));
            default -> List.of(ServedArea.whole(CompoundSpecimen.COMPOUND));
        };
    }

    private Known<Approval> approval() {
        LocalDate applied = day.minusYears(1);
        return settings.is(Dial.APPROVAL, 1)
                ? Known.none()
                : Known.of(new Approval(
                        "Subdistrict",
                        Optional.of(applied),
                        Known.of(settings.is(Dial.APPROVAL, 2) ? applied.plusMonths(6) : applied.plusDays(7))));
    }

    private Known<Task> task() {
        if (kind != BranchKind.TEMPORARY || settings.is(Dial.TASK, 1)) {
            return Known.none();
        }
        return Known.of(new Task("Task", settings.is(Dial.TASK, 2) ? Known.of(day.minusMonths(6)) : Known.none()));
    }

    private LocalDate electedOn() {
        return settings.has(Dial.TERM_OVER) ? day.minusYears(9) : day.minusYears(1);
    }

    /** Officers of a branch with a roll are ordinarily elected, those of another appointed. */
    private SelectionMode selection() {
        return kind.hasRoll() != settings.has(Dial.SELECTION) ? SelectionMode.ELECTED : SelectionMode.APPOINTED;
    }

    private List<Officer> officers(List<MemberId> who) {
        return who.stream()
                .map(member -> new Officer(member, selection(), Optional.of(electedOn())))
                .toList();
    }

    /** Where the cadre cannot be on the roll, being affiliated elsewhere, he or she is sent as deputy. */
    private List<Officer> deputies() {
        return kind.hasRoll() && settings.is(Dial.CADRE, 1)
                ? people.cadres().stream()
                        .map(member -> new Officer(member, SelectionMode.ASSIGNED, Optional.of(electedOn())))
                        .toList()
                : List.of();
    }

    private List<CommitteeSeat> seats(List<MemberId> seated) {
        List<CommitteeSeat> seats = new ArrayList<>();
        for (int at = 0; at < seated.size(); at++) {
            boolean holdsBoth = at == 1 && seated.size() < 4;
            seats.add(CommitteeSeat.builder()
                    .member(seated.get(at))
                    .posts(
                            holdsBoth
                                    ? EnumSet.of(CommitteePost.ORGANISATION, CommitteePost.DISCIPLINE_INSPECTION)
                                    : POSTS.get(at))
                    .selection(selection())
                    .build());
        }
        return seats;
    }

    private List<MemberId> team(List<MemberId> ordinary) {
        return settings.has(Dial.TEAM) ? List.of() : ordinary;
    }

    private BranchAct dues() {
        return new BranchAct(BranchAct.Kind.COLLECTED_DUES, Optional.of(day.minusMonths(1)));
    }

    private Resolution resolution() {
        return Resolution.builder()
                .id(ResolutionId.of("r-1"))
                .on(day.minusMonths(1))
                .due(OptionalInt.of(10))
                .present(OptionalInt.of(4))
                .inFavour(OptionalInt.of(4))
                .build();
    }

    private Election election() {
        return Election.builder()
                .id(ElectionId.of("e-1"))
                .on(electedOn())
                .due(OptionalInt.of(10))
                .excluded(OptionalInt.of(0))
                .present(OptionalInt.of(7))
                .build();
    }
}
