package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.Compound;
import org.grassroots.change.Change;
import org.grassroots.change.MemberChange;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.PairingChange;
import org.grassroots.change.Slate;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.register.Register;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.Situation;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/** Compounds that no unit or street cadre answers for: one that answers for others already could for this one too. */
final class PairingSource extends Source {
    private static final RuleId STREET_CADRE = RuleId.of("pairing.street-cadre");
    private static final String ONE_UNIT = "one-unit";
    private static final int MOST = 4;
    private static final int CADRES = 2;
    private static final int BRANCHES = 2;
    private static final Text NOBODY = Text.of(
            "The register names nobody who could be paired with it; whoever assigns units and cadres must name one first.",
            "台账中没有可结对的单位或干部，须由负责指派的上级先行确定。");

    PairingSource() {
        super("pairing.unit", "pairing.street-cadre");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation
                .compound()
                .map(compound -> candidates(compound, situation))
                .orElse(List.of());
    }

    private static List<Change> candidates(Compound compound, Situation situation) {
        Register register = situation.register();
        CompoundPairing pairing = register.pairings().compounds().items().stream()
                .filter(one -> one.compound().equals(compound.id()))
                .findFirst()
                .orElseGet(() -> CompoundPairing.builder()
                        .compound(compound.id())
                        .units(Listing.of())
                        .leadingCadres(Listing.of())
                        .streetCadres(Listing.of())
                        .assistingUnits(Listing.of())
                        .build());
        if (situation.finding().rule().equals(STREET_CADRE)) {
            return cadres(pairing, register);
        }
        return situation.finding().demand().equals(ONE_UNIT) ? units(pairing, register) : seated(pairing, situation);
    }

    private static List<Change> cadres(CompoundPairing pairing, Register register) {
        return register.helpers().stream()
                .filter(helper -> helper.role() == Helper.Role.STREET_CADRE)
                .map(Helper::id)
                .sorted(Comparator.comparing((HelperId id) -> answering(id, register))
                        .thenComparing(HelperId::value))
                .limit(MOST)
                .<Change>map(cadre -> new PairingChange.PairCompound(CompoundPairing.builder()
                        .from(pairing)
                        .streetCadres(Listing.of(List.of(cadre)))
                        .build()))
                .toList();
    }

    private static long answering(HelperId cadre, Register register) {
        return register.pairings().compounds().items().stream()
                .filter(pairing -> pairing.streetCadres().items().contains(cadre))
                .count();
    }

    /** One of those that answer for it already is kept; where there is none, one of the others takes it on. */
    private static List<Change> units(CompoundPairing pairing, Register register) {
        List<PairedUnitId> among = pairing.units().items().isEmpty()
                ? register.pairings().units().stream()
                        .map(PairedUnit::id)
                        .sorted(Comparator.comparing((PairedUnitId id) -> answering(id, register))
                                .thenComparing(PairedUnitId::value))
                        .toList()
                : pairing.units().items().stream()
                        .distinct()
                        .sorted(Comparator.comparing(PairedUnitId::value))
                        .toList();
        return first(MOST, among).stream()
                .<Change>map(unit -> new PairingChange.PairCompound(CompoundPairing.builder()
                        .from(pairing)
                        .units(Listing.of(List.of(unit)))
                        .build()))
                .toList();
    }

    private static long answering(PairedUnitId unit, Register register) {
        return register.pairings().compounds().items().stream()
                .filter(pairing -> pairing.units().items().contains(unit))
                .count();
    }

    /** A leading cadre takes part in a branch without a roll, or is elected where there is one. */
    private static List<Change> seated(CompoundPairing pairing, Situation situation) {
        List<Change> candidates = new ArrayList<>();
        List<MemberId> cadres = pairing.leadingCadres().items().stream()
                .distinct()
                .sorted(Comparator.comparing(MemberId::value))
                .limit(CADRES)
                .toList();
        List<CompoundBranch> branches = situation.register().branchesServing(pairing.compound()).stream()
                .sorted(Nearest.BY_ID)
                .limit(BRANCHES)
                .toList();
        for (CompoundBranch branch : branches) {
            for (MemberId cadre : cadres) {
                if (branch.kind().hasRoll()) {
                    candidates.addAll(elected(cadre, branch, situation));
                } else {
                    candidates.add(new MemberChange.Deploy(cadre, branch.id()));
                }
            }
        }
        return candidates;
    }

    /** Onto the committee, or as the deputy where there is none. */
    private static List<Change> elected(MemberId cadre, CompoundBranch branch, Situation situation) {
        Slates slates = new Slates(situation, new People(situation.register()));
        List<Change> candidates = new ArrayList<>();
        for (Slate slate : slates.of(branch, branch.members().items(), 1)) {
            Slate with = Slates.with(slate, cadre);
            Slates.workingGroup(branch, with).ifPresent(candidates::add);
            candidates.add(new OfficerChange.Elect(branch.id(), with, situation.day()));
        }
        return candidates;
    }

    @Override
    public Optional<Certificate> certificate(Situation situation) {
        return candidates(situation).isEmpty()
                ? Optional.of(Certificate.of(Certificate.Ground.NEEDS_FACTS, NOBODY))
                : Optional.empty();
    }
}
