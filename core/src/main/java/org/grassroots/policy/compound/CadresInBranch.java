package org.grassroots.policy.compound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * That enough of the leading cadres whom the paired unit named sit in the branches of a compound.
 *
 * <p>Not a count: a list of people that is missing may hold any of the cadres, so that they are not open one by one.
 *
 * @param wanted  how many are enough
 */
record CadresInBranch(int wanted) implements Trait<Compound> {
    private static final Text TITLE =
            Text.of("a leading cadre of the paired unit in a branch of the compound", "包联单位领导干部进入小区党组织");

    @Override
    public String name() {
        return "cadresInBranch";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    private static Listing<MemberId> cadres(Compound compound, Census census) {
        return PairedWith.listed(compound, census, CompoundPairing::leadingCadres);
    }

    private static int cadresIn(BranchSeats seats, Listing<MemberId> cadres) {
        Set<MemberId> in = new LinkedHashSet<>(cadres.items());
        in.retainAll(seats.people());
        return in.size();
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.BRANCHES, RegisterPart.PAIRINGS);
    }

    @Override
    public Answer holds(Compound compound, Census census) {
        Listing<MemberId> cadres = cadres(compound, census);
        BranchSeats seats = BranchSeats.of(compound, census);
        if (cadresIn(seats, cadres) >= wanted) {
            return Answer.YES;
        }
        boolean tooFewCadres = cadres.isKnown() && Set.copyOf(cadres.items()).size() < wanted;
        boolean tooFewPeople =
                seats.missing().isEmpty() && (cadres.isKnown() || seats.people().size() < wanted);
        return tooFewCadres || tooFewPeople ? Answer.NO : Answer.UNKNOWN;
    }

    @Override
    public Deciders towardsYes(Compound compound, Census census) {
        List<Deciders> needed = new ArrayList<>();
        BranchSeats seats = BranchSeats.of(compound, census);
        Listing<MemberId> cadres = cadres(compound, census);
        if (!cadres.isKnown()) {
            needed.add(listOfCadres(compound, census));
        }
        if (cadres.isKnown() || seats.people().size() < wanted) {
            needed.add(Deciders.anyOf(lists(seats)));
        }
        return Deciders.allOf(needed);
    }

    @Override
    public Deciders towardsNo(Compound compound, Census census) {
        BranchSeats seats = BranchSeats.of(compound, census);
        Listing<MemberId> cadres = cadres(compound, census);
        List<Deciders> any = new ArrayList<>();
        if (!cadres.isKnown()) {
            any.add(listOfCadres(compound, census));
        }
        if (cadres.isKnown() || seats.people().size() < wanted) {
            any.add(Deciders.allOf(lists(seats)));
        }
        return Deciders.anyOf(any);
    }

    private static Deciders listOfCadres(Compound compound, Census census) {
        return Deciders.of(PairedWith.missing(compound, census, Field.LEADING_CADRES));
    }

    private static List<Deciders> lists(BranchSeats seats) {
        return seats.missing().stream().map(Deciders::of).toList();
    }
}
