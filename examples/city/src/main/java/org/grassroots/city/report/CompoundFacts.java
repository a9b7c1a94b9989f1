package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.Compound;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.area.SurveyItem;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** What the register states of a compound; what it does not state is called unknown. */
final class CompoundFacts {
    private final Pen pen;
    private final Register register;
    private final Compound compound;

    CompoundFacts(Pen pen, Register register, Compound compound) {
        this.pen = pen;
        this.register = register;
        this.compound = compound;
    }

    void write() {
        pen.open("dl", "class", "facts");
        place();
        size();
        service();
        people();
        pen.close("dl");
    }

    private void place() {
        pen.fact("fact.address", name(compound.address()));
        pen.fact(
                "fact.community",
                Text.same(register.community().name() + " "
                        + register.community().id().value()));
        pen.fact("fact.subdistrict", name(register.community().subdistrict()));
        pen.fact("fact.county", name(register.community().county()));
        pen.fact("fact.buildingType", name(compound.buildingType()));
    }

    private void size() {
        pen.fact("fact.buildings", Amounts.count(compound.buildingCount()));
        pen.fact("fact.entrances", Amounts.count(compound.entrances()));
        pen.fact("fact.households", Amounts.count(compound.householdCount()));
        pen.fact("fact.residents", Amounts.count(compound.residentCount()));
        if (!compound.sections().isEmpty()) {
            pen.fact(
                    "fact.sections",
                    Series.names(compound.sections().stream()
                            .map(section -> Text.same(section.name()))
                            .toList()));
        }
    }

    private void service() {
        pen.fact("fact.propertyService", propertyService(compound.propertyService()));
        pen.fact("fact.ownersCommittee", answer(compound.ownersCommittee(), "fact.has", "fact.hasNot"));
        pen.fact("fact.responsibleUnit", answer(compound.guarding().responsibleUnit(), "fact.has", "fact.hasNot"));
        pen.fact("fact.humanGuard", answer(compound.guarding().humanGuard(), "fact.has", "fact.hasNot"));
        pen.fact("fact.physicalGuard", answer(compound.guarding().physicalGuard(), "fact.has", "fact.hasNot"));
        pen.fact("fact.threeNone", pen.words.of(compound.isThreeNone()));
        pen.fact("fact.onLedger", pen.words.of(compound.guarding().onThreeNoneLedger()));
        pen.fact("fact.basicFacts", survey(compound.fourClear().basicFacts()));
        pen.fact("fact.residentsAndMembers", survey(compound.fourClear().residentsAndMembers()));
        pen.fact("fact.managementGaps", survey(compound.fourClear().managementGaps()));
        pen.fact("fact.disputesAndDangers", survey(compound.fourClear().disputesAndDangers()));
    }

    private void people() {
        pen.fact("fact.members", Amounts.count(membersLivingHere()));
        pen.fact("fact.branches", branches());
        pen.fact("fact.pairedUnits", pairedUnits());
    }

    private Interval membersLivingHere() {
        int here = (int) register.members().stream()
                .filter(member -> member.residence().isIn(compound.id()) == Answer.YES)
                .count();
        int perhaps = (int) register.members().stream()
                .filter(member -> member.residence().isIn(compound.id()) == Answer.UNKNOWN)
                .count();
        boolean listed = register.listsMembersOf(compound.id()) == Answer.YES;
        return listed ? new Interval(here, here + perhaps) : Interval.atLeast(here);
    }

    private Text branches() {
        Listing<CompoundBranch> all = register.organisation().branches();
        List<CompoundBranch> serving = register.branchesServing(compound.id());
        if (serving.isEmpty()) {
            return pen.words.of(all.isKnown() ? "fact.none" : "fact.unknown");
        }
        return Series.names(serving.stream()
                .map(branch -> pen.words.of(
                        "fact.named", Map.of("name", Text.same(branch.name()), "what", pen.words.of(branch.kind()))))
                .toList());
    }

    private Text pairedUnits() {
        Optional<CompoundPairing> pairing = register.pairings().compounds().items().stream()
                .filter(candidate -> candidate.compound().equals(compound.id()))
                .findFirst();
        if (pairing.isEmpty()) {
            return pen.words.of(register.pairings().compounds().isKnown() ? "fact.none" : "fact.unknown");
        }
        Listing<PairedUnitId> units = pairing.get().units();
        if (units.items().isEmpty()) {
            return pen.words.of(units.isKnown() ? "fact.none" : "fact.unknown");
        }
        return Series.names(register.pairings().units().stream()
                .filter(unit -> units.items().contains(unit.id()))
                .map(unit -> Text.same(unit.name()))
                .toList());
    }

    private Text propertyService(Known<PropertyServiceId> known) {
        if (known.value().isEmpty()) {
            return pen.words.of(known.exists() == Answer.NO ? "fact.none" : "fact.unknown");
        }
        Optional<PropertyService> service = known.value().flatMap(register::propertyService);
        return service.map(there -> pen.words.of(
                        "fact.named", Map.of("name", Text.same(there.name()), "what", pen.words.of(there.kind()))))
                .orElse(Text.same(known.value().get().value()));
    }

    private Text survey(SurveyItem item) {
        return item.on()
                .map(day -> pen.words.of("fact.recordedOn", Map.of("day", Amounts.day(day))))
                .orElse(answer(item.recorded(), "fact.recorded", "fact.notRecorded"));
    }

    private Text answer(Answer answer, String yes, String no) {
        return pen.words.of(
                switch (answer) {
                    case YES -> yes;
                    case NO -> no;
                    case UNKNOWN -> "fact.unknown";
                });
    }

    private Text name(Optional<String> name) {
        return name.filter(there -> !there.isBlank()).map(Text::same).orElse(pen.words.of("fact.unknown"));
    }
}
