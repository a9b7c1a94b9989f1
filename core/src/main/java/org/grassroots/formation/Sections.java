package org.grassroots.formation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.ServedArea;
import org.grassroots.text.Text;

/** Divides a compound with too many members for one branch by its sections, where each has enough for its own. */
final class Sections {
    private Sections() {}

    /** Adds an area and a roll for each section; nothing if the compound stays whole, which is told where it is too large. */
    static void divide(
            Site site,
            List<PartyMember> members,
            Work work,
            List<List<ServedArea>> areas,
            List<List<PartyMember>> rolls) {
        if (members.size() <= work.asked().mostMembers().orElse(Integer.MAX_VALUE)) {
            return;
        }
        Map<SectionId, List<PartyMember>> parts = parts(site, members);
        int least = work.asked().formal().orElse(1);
        boolean isEnough = parts.size() > 1
                && parts.values().stream()
                        .allMatch(part -> part.stream()
                                        .filter(member -> member.isFull() == Answer.YES)
                                        .count()
                                >= least);
        if (isEnough) {
            parts.forEach((section, part) -> {
                areas.add(List.of(ServedArea.section(site.id(), section)));
                rolls.add(part);
            });
        } else {
            work.note(
                    site.subject(),
                    Text.of(
                            "The branch of compound '" + site.id() + "' has " + members.size()
                                    + " members, more than one should have; the compound has no sections to divide it by.",
                            "小区“" + site.id() + "”党支部党员" + members.size() + "名，超过一般规模；小区没有可供划分的片区。"));
        }
    }

    /** By the section of the home; who lives in none that is known goes where the fewest are. */
    private static Map<SectionId, List<PartyMember>> parts(Site site, List<PartyMember> members) {
        Map<SectionId, List<PartyMember>> parts = new LinkedHashMap<>();
        site.compound().sections().stream()
                .map(Section::id)
                .sorted(NaturalOrder.ofIds())
                .forEach(section -> parts.put(section, new ArrayList<>()));
        Map<BuildingId, Optional<SectionId>> sections = new LinkedHashMap<>();
        for (Building building : site.compound().buildings().items()) {
            sections.put(building.id(), building.section());
        }
        List<PartyMember> anywhere = new ArrayList<>();
        for (PartyMember member : members) {
            Optional<SectionId> section = member.residence() instanceof Residence.In home
                    ? home.building().flatMap(building -> sections.getOrDefault(building, Optional.empty()))
                    : Optional.empty();
            section.map(parts::get).orElse(anywhere).add(member);
        }
        for (PartyMember member : anywhere) {
            parts.values().stream()
                    .min((one, other) -> Integer.compare(one.size(), other.size()))
                    .ifPresent(fewest -> fewest.add(member));
        }
        return parts;
    }
}
