package org.grassroots.plan.posting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.member.Residence;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.BoundSeat;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.Plan;
import org.grassroots.plan.SeatFilling;
import org.grassroots.plan.zone.Zone;
import org.grassroots.plan.zone.ZoneRegime;
import org.grassroots.plan.zone.effect.PostPlace;
import org.grassroots.plan.zone.effect.ZoneEffect;
import org.grassroots.plan.zone.effect.ZoneEffects;

/** Looks for people of a plan whom the zone of their home forbids to stand where their post is. */
public final class ZoneCheck {
    private final ZoneRegime regime;
    private final ZoneEffects effects;

    /**
     * @param regime  the regime in force on the day
     * @param effects  what its zones mean for plans
     * @throws IllegalArgumentException if either breaks a law, or a zone means something that is not there
     */
    public ZoneCheck(ZoneRegime regime, ZoneEffects effects) {
        checkArgument(regime.problems().isEmpty(), "regime '%s' breaks a law: %s", regime.id(), regime.problems());
        checkArgument(
                effects.problems().isEmpty(),
                "the effects for '%s' break a law: %s",
                effects.template(),
                effects.problems());
        for (Zone zone : regime.zones()) {
            checkArgument(
                    effects.effect(zone.effect()).isPresent(),
                    "zone '%s' of '%s' means '%s' for a plan, but there is no such effect for '%s'",
                    zone.id(),
                    regime.id(),
                    zone.effect(),
                    effects.template());
        }
        this.regime = regime;
        this.effects = effects;
    }

    /**
     * Looks at everybody who holds a post or seat or stands in for a holder, once for each.
     *
     * <p>Where areas lie within each other the narrowest decides. A home outside the community lies in none of them. A home
     * that is not known, or not as closely as zones are drawn, may lie in any of those it could lie in; the assignment is
     * UNKNOWN unless all of them say the same.
     *
     * @param plan  a plan of the template that the effects are for
     * @param homes  where people live; who is missing lives nobody knows where
     * @param zones  the areas with a zone, in any order
     * @throws IllegalArgumentException if the plan is of another template, or the regime has no such zone, or two zones are
     *     drawn around the same area
     */
    public ZonePostings of(Plan plan, Map<PersonId, Residence> homes, List<DrawnZone> zones) {
        checkArgument(
                plan.templateId().value().equals(effects.template()),
                "the effects are for plans of '%s', but the plan is of '%s'",
                effects.template(),
                plan.templateId());
        DrawnZones drawn = new DrawnZones(zones);
        for (DrawnZone area : zones) {
            checkArgument(
                    regime.zone(area.zone()).isPresent(),
                    "regime '%s' has no zone '%s'; its zones are %s",
                    regime.id(),
                    area.zone(),
                    regime.zones().stream().map(Zone::id).toList());
        }
        Looking looking = new Looking(homes, drawn);
        for (BoundSeat seat : plan.seats()) {
            looking.lookAt("overall/seats/" + seat.id(), seat.holders().people());
            looking.lookAt(
                    "overall/seats/" + seat.id(),
                    seat.backups().map(SeatFilling::people).orElse(List.of()));
        }
        for (BoundTeam team : plan.teams()) {
            for (BoundPost post : team.posts()) {
                looking.lookAt("special/" + team.id() + "/posts/" + post.id(), post.people());
            }
        }
        return new ZonePostings(looking.looked, looking.found);
    }

    private final class Looking {
        private final Map<PersonId, Residence> homes;
        private final DrawnZones drawn;
        private final List<ZonePosting> found = new ArrayList<>();
        private int looked;

        Looking(Map<PersonId, Residence> homes, DrawnZones drawn) {
            this.homes = homes;
            this.drawn = drawn;
        }

        void lookAt(String path, List<PersonId> people) {
            Optional<PostPlace> place = effects.placeOf(path);
            for (PersonId person : people) {
                looked++;
                judge(path, person, place).ifPresent(found::add);
            }
        }

        private Optional<ZonePosting> judge(String path, PersonId person, Optional<PostPlace> place) {
            List<Optional<DrawnZone>> candidates = drawn.of(homes.getOrDefault(person, Residence.UNKNOWN));
            List<Zone> forbidding = new ArrayList<>();
            boolean unsure = false;
            for (Optional<DrawnZone> candidate : candidates) {
                Optional<Zone> zone = candidate.map(DrawnZone::zone).flatMap(regime::zone);
                Answer may = zone.map(each -> may(each, place)).orElse(Answer.YES);
                if (may != Answer.YES) {
                    zone.filter(each -> !forbidding.contains(each)).ifPresent(forbidding::add);
                }
                unsure |= may != Answer.NO;
            }
            if (forbidding.isEmpty()) {
                return Optional.empty();
            }
            Zone strictest = regime.zones().stream()
                    .filter(forbidding::contains)
                    .findFirst()
                    .orElseThrow();
            ZoneEffect effect = effect(strictest);
            return Optional.of(ZonePosting.builder()
                    .path(path)
                    .person(person)
                    .forbidden(unsure ? Answer.UNKNOWN : Answer.YES)
                    .zone(strictest.id())
                    .place(place.map(PostPlace::place))
                    .reason(
                            unsure
                                    ? PostingWords.unknown(strictest, effects, place, candidates.size() > 1)
                                    : PostingWords.forbidden(strictest, effect, effects, place.orElseThrow()))
                    .origin(effect.posting().origin())
                    .build());
        }

        private Answer may(Zone zone, Optional<PostPlace> place) {
            return place.map(at -> Answer.of(effect(zone).mayStandAt().contains(at.place())))
                    .orElse(Answer.UNKNOWN);
        }

        private ZoneEffect effect(Zone zone) {
            return effects.effect(zone.effect()).orElseThrow();
        }
    }
}
