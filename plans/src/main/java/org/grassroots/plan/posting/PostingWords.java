package org.grassroots.plan.posting;

import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.zone.Zone;
import org.grassroots.plan.zone.effect.PostPlace;
import org.grassroots.plan.zone.effect.PostingPlace;
import org.grassroots.plan.zone.effect.ZoneEffect;
import org.grassroots.plan.zone.effect.ZoneEffects;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What is said of people whom a zone keeps from their posts. */
final class PostingWords {
    private static final TextPattern FORBIDDEN = TextPattern.of(
            Text.of("lives in zone “{zone}”, the post is here: {place}; {rule}", "住在“{zone}”，岗位在{place}；{rule}"));
    private static final TextPattern HOME = TextPattern.of(Text.of(
            "the home is not known closely enough to say whether it lies in zone “{zone}”, whose people may not stand here: {place}",
            "住处不够明确，无法判断是否在“{zone}”内，而该区人员不得在{place}上岗"));
    private static final TextPattern NO_PLACE = TextPattern.of(
            Text.of("lives in zone “{zone}”, and nothing says where the post is", "住在“{zone}”，但没有载明岗位在何处"));
    private static final TextPattern NEITHER = TextPattern.of(
            Text.of("may live in zone “{zone}”, and nothing says where the post is", "可能住在“{zone}”，且没有载明岗位在何处"));

    private PostingWords() {}

    static Text forbidden(Zone zone, ZoneEffect effect, ZoneEffects effects, PostPlace place) {
        return FORBIDDEN.fill(Map.of(
                "zone",
                zone.title(),
                "place",
                title(effects, place),
                "rule",
                effect.posting().text()));
    }

    static Text unknown(Zone zone, ZoneEffects effects, Optional<PostPlace> place, boolean homeUnsure) {
        return place.map(at -> HOME.fill(Map.of("zone", zone.title(), "place", title(effects, at))))
                .orElseGet(() -> (homeUnsure ? NEITHER : NO_PLACE).fill(Map.of("zone", zone.title())));
    }

    private static Text title(ZoneEffects effects, PostPlace place) {
        return effects.place(place.place()).map(PostingPlace::title).orElseThrow();
    }
}
