package org.grassroots.policy;

import java.util.List;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.ServedArea;
import org.grassroots.policy.Puzzle.SomeBranch;
import org.grassroots.policy.Puzzle.Someone;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;

/** Makes the register of a puzzle, with three full members from elsewhere whom an unknown list may turn out to name. */
final class PuzzleRegister {
    static final String LONG_FULL = "o1";
    static final String LATELY_FULL = "o3";
    static final List<String> OTHERS = List.of(LONG_FULL, "o2", LATELY_FULL);

    private PuzzleRegister() {}

    static Register of(Puzzle puzzle) {
        Registers registers = Registers.compound("c0");
        listed(registers, puzzle, 0).andCompound("c1");
        listed(registers, puzzle, 1);
        for (int number = 0; number < puzzle.people().size(); number++) {
            Someone someone = puzzle.people().get(number);
            registers.member(Puzzle.member(number), member -> facts(member, someone));
        }
        for (String other : OTHERS) {
            registers.member(
                    other,
                    member -> member.status(MemberStatus.FULL)
                            .affiliation(Affiliation.ELSEWHERE)
                            .residence(Residence.ELSEWHERE)
                            .fullSince(other.equals(LATELY_FULL) ? Puzzle.LATELY : Puzzle.LONG_AGO));
        }
        puzzle.branches().ifPresent(known -> {
            registers.noBranch();
            for (int number = 0; number < known.size(); number++) {
                SomeBranch branch = known.get(number);
                registers.branch("b" + number, branch.kind(), builder -> facts(builder, branch));
            }
        });
        return registers.build();
    }

    private static Registers listed(Registers registers, Puzzle puzzle, int compound) {
        return puzzle.notListed().contains(compound) ? registers.notListed() : registers;
    }

    private static PartyMember.Builder facts(PartyMember.Builder member, Someone someone) {
        Residence home = switch (someone.home()) {
            case C0 -> Residence.in(CompoundId.of("c0"));
            case C1 -> Residence.in(CompoundId.of("c1"));
            case ELSEWHERE -> Residence.ELSEWHERE;
            case UNKNOWN -> Residence.UNKNOWN;
        };
        return member.status(someone.status())
                .affiliation(someone.affiliation())
                .residence(home)
                .admittedOn(someone.admitted())
                .fullSince(someone.fullSince());
    }

    private static CompoundBranch.Builder facts(CompoundBranch.Builder builder, SomeBranch branch) {
        builder.serves(List.of(ServedArea.whole(CompoundId.of("c" + branch.compound()))));
        ids(branch.roll()).ifPresent(roll -> builder.members(Listing.of(roll)));
        ids(branch.secretaries())
                .ifPresent(who -> builder.secretaries(
                        Listing.of(who.stream().map(Officer::of).toList())));
        if (branch.committee() != Answer.UNKNOWN) {
            builder.committee(branch.committee() == Answer.YES ? Known.of(Committee.of()) : Known.none());
        }
        return builder;
    }

    private static Optional<List<MemberId>> ids(Optional<List<String>> names) {
        return names.map(known -> known.stream().map(MemberId::of).toList());
    }
}
