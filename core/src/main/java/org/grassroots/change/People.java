package org.grassroots.change;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.register.Register;

/** What changes of members themselves. */
final class People {
    private People() {}

    static Register becomeFull(Register register, MemberId id, LocalDate on) {
        PartyMember member = Present.member(register, id);
        String subject = Refused.subject("party member", id);
        if (member.isFull() == Answer.YES) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    subject,
                    "is not on probation",
                    "only a probationary member becomes a full one (Party Constitution Art. 7)");
        }
        Refused.refuseBeforeDescribed(register, subject, on);
        if (member.admittedOn().filter(on::isBefore).isPresent()) {
            throw Refused.because(
                    Reason.TOO_EARLY,
                    subject,
                    "the day %s comes before the admission on record".formatted(on),
                    "probation runs from admission (Party Constitution Art. 7): give a later day");
        }
        return with(
                register,
                PartyMember.builder()
                        .from(member)
                        .status(MemberStatus.FULL)
                        .fullSince(on)
                        .build());
    }

    static Register moveHome(Register register, MemberId id, Residence to) {
        PartyMember member = Present.member(register, id);
        if (member.residence().equals(to)) {
            throw Refused.because(
                    Reason.THERE_ALREADY,
                    Refused.subject("party member", id),
                    "lives there already",
                    "give another residence than the one on record");
        }
        return with(register, PartyMember.builder().from(member).residence(to).build());
    }

    static Register correct(Register register, PartyMember member) {
        return register.member(member.id()).isPresent()
                ? with(register, member)
                : Refused.unlessWhole(register.edit().members(Sharing.plus(register.members(), member)));
    }

    static Register strike(Register register, MemberId id) {
        Present.member(register, id);
        Vacating vacating = new Vacating(id::equals);
        return Refused.unlessWhole(register.edit()
                .members(Sharing.without(
                        register.members(), member -> member.id().equals(id)))
                .organisation(vacating.everything(register.organisation()))
                .pairings(vacating.pairings(register.pairings())));
    }

    private static Register with(Register register, PartyMember member) {
        return Refused.unlessWhole(register.edit().members(replaced(register, member)));
    }

    /** The members with this one as he or she is now. */
    static List<PartyMember> replaced(Register register, PartyMember member) {
        return Sharing.replace(register.members(), Present.member(register, member.id()), member);
    }
}
