package org.grassroots.policy.branch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.CompoundId;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.tally.Census;

/**
 * The units a branch serves, and who lives in which of them. Units do not overlap: a section of a compound that is served
 * whole is part of it and no unit of its own.
 *
 * @param areas  the units, each by its place in this list
 */
record Units(List<ServedArea> areas) {

    /**
     * Where somebody lives.
     *
     * @param units  the units he or she lives in or may live in; none for outside of all
     * @param missing  the fact that is missing to tell in which or whether in one; empty if it is known
     */
    record Place(List<Integer> units, Optional<MissingFact> missing) {
        static final Place OUTSIDE = new Place(List.of(), Optional.empty());

        static Place in(int unit) {
            return new Place(List.of(unit), Optional.empty());
        }

        boolean isOutside() {
            return units.isEmpty();
        }
    }

    static Units of(CompoundBranch branch) {
        Set<CompoundId> whole = new LinkedHashSet<>();
        for (ServedArea area : branch.serves()) {
            if (area.section().isEmpty()) {
                whole.add(area.compound());
            }
        }
        return new Units(branch.serves().stream()
                .distinct()
                .filter(area -> area.section().isEmpty() || !whole.contains(area.compound()))
                .toList());
    }

    /** The compounds in which the units lie. */
    List<CompoundId> compounds() {
        return areas.stream().map(ServedArea::compound).distinct().toList();
    }

    /** Everybody who lives in one of the units or may live in one, as far as members are listed. */
    List<PartyMember> candidates(Census census) {
        List<PartyMember> candidates = new ArrayList<>();
        compounds().forEach(compound -> candidates.addAll(census.residentsOf(compound)));
        candidates.addAll(census.unplaced());
        return candidates;
    }

    /** The compounds among them of which nobody listed the members. */
    List<CompoundId> unlisted(Census census) {
        return compounds().stream()
                .filter(compound -> census.register().listsMembersOf(compound) == Answer.NO)
                .toList();
    }

    /** The units in the compound: the whole of it, or sections. */
    List<Integer> in(CompoundId compound) {
        List<Integer> in = new ArrayList<>();
        for (int unit = 0; unit < areas.size(); unit++) {
            if (areas.get(unit).compound().equals(compound)) {
                in.add(unit);
            }
        }
        return in;
    }

    /** A building of which nobody said in which section it stands may stand in any, or in none. */
    Place placeOf(PartyMember member, Census census) {
        if (member.residence() instanceof Residence.In home) {
            List<Integer> units = in(home.compound());
            boolean told = units.isEmpty() || areas.get(units.get(0)).section().isEmpty();
            return told ? new Place(units, Optional.empty()) : placeIn(units, home, member, census);
        }
        if (member.residence() instanceof Residence.Elsewhere) {
            return Place.OUTSIDE;
        }
        List<Integer> all = new ArrayList<>();
        for (int unit = 0; unit < areas.size(); unit++) {
            all.add(unit);
        }
        return new Place(all, Optional.of(residence(member)));
    }

    private Place placeIn(List<Integer> sections, Residence.In home, PartyMember member, Census census) {
        if (home.building().isEmpty()) {
            return new Place(sections, Optional.of(residence(member)));
        }
        Building building = census.register().building(home.building().get()).orElseThrow();
        if (building.section().isEmpty()) {
            return new Place(
                    sections, Optional.of(MissingFact.of(Subject.Kind.BUILDING, building.id(), Field.SECTION)));
        }
        SectionId section = building.section().get();
        return sections.stream()
                .filter(unit ->
                        areas.get(unit).section().filter(section::equals).isPresent())
                .findFirst()
                .map(Place::in)
                .orElse(Place.OUTSIDE);
    }

    private static MissingFact residence(PartyMember member) {
        return MissingFact.of(Subject.Kind.MEMBER, member.id(), Field.RESIDENCE);
    }
}
