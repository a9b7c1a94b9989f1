package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.HouseholdId;
import org.grassroots.change.Change;
import org.grassroots.change.PairingChange;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Subject;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.register.Register;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.Situation;
import org.grassroots.text.Text;

/** Households that no deployed member answers for: one who answers for few others, or for none yet, takes it on. */
final class HouseholdPairingSource extends Source {
    private static final int MOST = 4;
    private static final Text NOBODY = Text.of(
            "The register names no deployed member who could answer for it; the paired unit must send one first.",
            "台账中没有可包联该户的下沉党员干部，须由包联单位先行派出。");

    HouseholdPairingSource() {
        super("pairing.household");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        if (situation.subject().kind() != Subject.Kind.HOUSEHOLD) {
            return List.of();
        }
        HouseholdId household = HouseholdId.of(situation.subject().id());
        Register register = situation.register();
        List<Change> candidates = new ArrayList<>();
        register.pairings().households().items().stream()
                .sorted(Comparator.comparing((HouseholdPairing pairing) ->
                                pairing.households().size())
                        .thenComparing(pairing -> pairing.member().value()))
                .limit(MOST)
                .forEach(pairing -> candidates.add(taking(pairing, household)));
        for (PartyMember member : new People(register).deployed()) {
            boolean isFree = register.pairings().households().items().stream()
                    .noneMatch(pairing -> pairing.member().equals(member.id()));
            if (isFree && candidates.size() < MOST + 2) {
                candidates.add(new PairingChange.PairHouseholds(new HouseholdPairing(member.id(), List.of(household))));
            }
        }
        return candidates;
    }

    private static Change taking(HouseholdPairing pairing, HouseholdId household) {
        Set<HouseholdId> households = new LinkedHashSet<>(pairing.households());
        households.add(household);
        return new PairingChange.PairHouseholds(new HouseholdPairing(pairing.member(), List.copyOf(households)));
    }

    @Override
    public Optional<Certificate> certificate(Situation situation) {
        return candidates(situation).isEmpty()
                ? Optional.of(Certificate.of(Certificate.Ground.NEEDS_FACTS, NOBODY))
                : Optional.empty();
    }
}
