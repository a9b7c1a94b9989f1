package org.grassroots.policy.compound;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.grassroots.area.Compound;
import org.grassroots.fact.Id;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.member.HelperId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** Those whom one list of a compound's pairing names, each counted once. */
final class PairedWith<T extends Id> implements Countable<Compound> {
    static final PairedWith<PairedUnitId> UNITS = new PairedWith<>(
            "pairedUnits",
            Text.of("paired units", "包联单位"),
            CompoundPairing::units,
            Subject.Kind.PAIRED_UNIT,
            Field.PAIRED_UNITS);

    static final PairedWith<HelperId> STREET_CADRES = new PairedWith<>(
            "streetCadres",
            Text.of("street cadres in charge", "街道包联干部"),
            CompoundPairing::streetCadres,
            Subject.Kind.HELPER,
            Field.STREET_CADRES);

    static final PairedWith<PairedUnitId> ASSISTING_UNITS = new PairedWith<>(
            "assistingUnits",
            Text.of("resident units that assist", "协助的驻地单位"),
            CompoundPairing::assistingUnits,
            Subject.Kind.PAIRED_UNIT,
            Field.ASSISTING_UNITS);

    private final String name;
    private final Text title;
    private final Function<CompoundPairing, Listing<T>> list;
    private final Subject.Kind kind;
    private final Field field;

    private PairedWith(
            String name, Text title, Function<CompoundPairing, Listing<T>> list, Subject.Kind kind, Field field) {
        this.name = name;
        this.title = title;
        this.list = list;
        this.kind = kind;
        this.field = field;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Text title() {
        return title;
    }

    /** A list of the compound's pairing; empty where the compound is known to have no pairing. */
    static <T> Listing<T> listed(Compound compound, Census census, Function<CompoundPairing, Listing<T>> list) {
        Optional<CompoundPairing> pairing = census.pairings().of(compound.id());
        if (pairing.isPresent()) {
            return list.apply(pairing.get());
        }
        return census.pairings().isListed() ? Listing.of(List.of()) : Listing.unknown();
    }

    /** What is missing where a list of the pairing is unknown: that list, or the pairings of all compounds. */
    static MissingFact missing(Compound compound, Census census, Field field) {
        return census.pairings().isListed()
                ? MissingFact.of(Subject.Kind.COMPOUND, compound.id(), field)
                : MissingFact.of(
                        Subject.Kind.COMMUNITY, census.register().community().id(), Field.COMPOUND_PAIRINGS);
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.PAIRINGS);
    }

    @Override
    public Interval bounds(Compound compound, Census census) {
        Listing<T> listed = listed(compound, census, list);
        // One is the rule, and one cannot be named twice.
        return listed.items().size() < 2
                ? listed.count()
                : Interval.exactly(new LinkedHashSet<>(listed.items()).size());
    }

    @Override
    public Tally tally(Compound compound, Census census) {
        Listing<T> listed = listed(compound, census, list);
        List<Subject> counted = listed.items().stream()
                .distinct()
                .map(named -> Subject.of(kind, named))
                .toList();
        List<Tally.Open> open =
                listed.isKnown() ? List.of() : List.of(new Tally.Open(List.of(missing(compound, census, field)), true));
        return new Tally(counted, List.of(), open);
    }
}
