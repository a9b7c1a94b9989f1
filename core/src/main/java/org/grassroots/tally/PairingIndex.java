package org.grassroots.tally;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.Pairings;

/** The pairings of compounds, by compound. */
public final class PairingIndex {
    private final boolean listed;
    private final Map<CompoundId, CompoundPairing> byCompound;

    private PairingIndex(boolean listed, Map<CompoundId, CompoundPairing> byCompound) {
        this.listed = listed;
        this.byCompound = byCompound;
    }

    static PairingIndex of(Pairings pairings) {
        ImmutableMap.Builder<CompoundId, CompoundPairing> byCompound = ImmutableMap.builder();
        pairings.compounds().items().forEach(pairing -> byCompound.put(pairing.compound(), pairing));
        return new PairingIndex(pairings.compounds().isKnown(), byCompound.buildOrThrow());
    }

    /** Whether the pairings have been listed: then a compound that has none here has none at all. */
    public boolean isListed() {
        return listed;
    }

    /** The pairing of the compound; empty if it has none, or if nobody listed them. */
    public Optional<CompoundPairing> of(CompoundId compound) {
        return Optional.ofNullable(byCompound.get(compound));
    }
}
