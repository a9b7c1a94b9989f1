package org.grassroots.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.record.Term;
import org.grassroots.register.Register;

/** How the posts of a branch are filled: by election, by appointment, by sending somebody to a vacant one. */
final class Posts {
    private Posts() {}

    static Register elect(Register register, BranchId id, Slate slate, LocalDate on) {
        CompoundBranch branch = Present.branch(register, id);
        if (branch.kind() == BranchKind.TEMPORARY) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    Refused.subject("branch", id),
                    "is temporary, and a temporary branch holds no election",
                    "the organisation that approved it appoints its officers (branch regulations Art. 8)");
        }
        refuseEarly(register, branch, on);
        for (MemberId elected : slate.everybody()) {
            refuseUneligible(Present.member(register, elected), on);
        }
        CompoundBranch after = CompoundBranch.builder()
                .from(filled(branch, slate, SelectionMode.ELECTED, on))
                .term(new Term(Optional.of(on), Known.none()))
                .build();
        return Branches.replace(register, branch, after);
    }

    static Register appoint(Register register, BranchId id, Slate slate, LocalDate on) {
        CompoundBranch branch = Present.branch(register, id);
        refuseEarly(register, branch, on);
        for (MemberId appointed : slate.everybody()) {
            PartyMember member = Present.member(register, appointed);
            refuseBefore(member, member.admittedOn(), on);
        }
        CompoundBranch after = branch.kind().hasRoll()
                ? assigned(branch, slate, on)
                : filled(branch, slate, SelectionMode.APPOINTED, on);
        return Branches.replace(register, branch, after);
    }

    /** Whoever is elected is a full member with the right to be elected; what is unknown is no ground to refuse. */
    private static void refuseUneligible(PartyMember member, LocalDate on) {
        boolean full = member.isFull() != Answer.NO;
        if (!full || member.votingRights() == Answer.NO) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    Refused.subject("party member", member.id()),
                    "cannot be elected as %s on record".formatted(full ? "the voting rights are" : "the status is"),
                    "only a full member with the right to be elected can be (Party Constitution Art. 7)");
        }
        refuseBefore(member, member.fullSince(), on);
    }

    private static void refuseBefore(PartyMember member, Optional<LocalDate> first, LocalDate on) {
        if (first.filter(on::isBefore).isPresent()) {
            throw Refused.because(
                    Reason.TOO_EARLY,
                    Refused.subject("party member", member.id()),
                    "the day %s comes before the membership that the post asks for".formatted(on),
                    "nobody holds a post before the membership on record (Party Constitution Art. 7): give a later day");
        }
    }

    private static void refuseEarly(Register register, CompoundBranch branch, LocalDate on) {
        String subject = Refused.subject("branch", branch.id());
        Refused.refuseBeforeDescribed(register, subject, on);
        List<LocalDate> days = new ArrayList<>();
        branch.term().electedOn().ifPresent(days::add);
        branch.secretaries().items().forEach(officer -> officer.since().ifPresent(days::add));
        branch.deputies().items().forEach(officer -> officer.since().ifPresent(days::add));
        days.stream().filter(on::isBefore).findFirst().ifPresent(day -> {
            throw Refused.because(
                    Reason.TOO_EARLY,
                    subject,
                    "the day %s comes before %s, when those in post took it".formatted(on, day),
                    "who holds a post is followed and not preceded: give %s or a later day".formatted(day));
        });
    }

    /** All posts anew. */
    private static CompoundBranch filled(CompoundBranch branch, Slate slate, SelectionMode selection, LocalDate on) {
        Known<Committee> committee = slate.seats()
                .map(seats -> Known.of(new Committee(Listing.of(seats.entrySet().stream()
                        .map(seat -> seat(seat.getKey(), seat.getValue(), selection))
                        .toList()))))
                .orElse(Known.none());
        return CompoundBranch.builder()
                .from(branch)
                .secretaries(Listing.of(officer(slate.secretary(), selection, on)))
                .deputies(officers(slate, selection, on))
                .committee(committee)
                .build();
    }

    /** Only what is vacant: who was elected stays (branch regulations Art. 21). */
    private static CompoundBranch assigned(CompoundBranch branch, Slate slate, LocalDate on) {
        refuseHeld(branch, "secretary", branch.secretaries());
        if (!slate.deputies().isEmpty()) {
            refuseHeld(branch, "deputy secretary", branch.deputies());
        }
        if (slate.seats().isPresent()) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    Refused.subject("branch", branch.id()),
                    "elects its committee itself",
                    "the higher organisation may assign a secretary or deputy secretary only (branch regulations Art."
                            + " 21): leave the seats out");
        }
        return CompoundBranch.builder()
                .from(branch)
                .secretaries(Listing.of(officer(slate.secretary(), SelectionMode.ASSIGNED, on)))
                .deputies(slate.deputies().isEmpty() ? branch.deputies() : officers(slate, SelectionMode.ASSIGNED, on))
                .committee(branch.committee().map(committee -> seated(committee, slate)))
                .build();
    }

    private static void refuseHeld(CompoundBranch branch, String post, Listing<Officer> holders) {
        if (!holders.items().isEmpty()) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    Refused.subject("branch", branch.id()),
                    "the post of %s is held".formatted(post),
                    "the higher organisation may assign somebody to a vacant post (branch regulations Art. 21): let the"
                            + " branch elect");
        }
    }

    /** Secretary and deputies sit in the committee of their branch; who sits there is left alone while it is unknown. */
    private static Committee seated(Committee committee, Slate slate) {
        if (!committee.seats().isKnown()) {
            return committee;
        }
        List<CommitteeSeat> seats = new ArrayList<>(committee.seats().items());
        seat(seats, slate.secretary(), CommitteePost.SECRETARY);
        slate.deputies().forEach(deputy -> seat(seats, deputy, CommitteePost.DEPUTY_SECRETARY));
        return new Committee(Listing.of(seats));
    }

    private static void seat(List<CommitteeSeat> seats, MemberId member, CommitteePost post) {
        for (int at = 0; at < seats.size(); at++) {
            CommitteeSeat held = seats.get(at);
            if (held.member().equals(member)) {
                Set<CommitteePost> posts = EnumSet.copyOf(held.posts());
                posts.add(post);
                seats.set(at, CommitteeSeat.builder().from(held).posts(posts).build());
                return;
            }
        }
        seats.add(seat(member, Set.of(post), SelectionMode.ASSIGNED));
    }

    private static CommitteeSeat seat(MemberId member, Set<CommitteePost> posts, SelectionMode selection) {
        return CommitteeSeat.builder()
                .member(member)
                .posts(posts)
                .selection(selection)
                .build();
    }

    private static Listing<Officer> officers(Slate slate, SelectionMode selection, LocalDate on) {
        return Listing.of(slate.deputies().stream()
                .map(deputy -> officer(deputy, selection, on))
                .toList());
    }

    private static Officer officer(MemberId member, SelectionMode selection, LocalDate on) {
        return new Officer(member, selection, Optional.of(on));
    }
}
