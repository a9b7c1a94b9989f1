package org.grassroots.city.synthetic;

import java.time.LocalDate;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.member.Affiliation;

/** What is written down of the members of one compound beside their membership. */
final class Circumstances {
    private final CircumstanceRatios ratios;
    private final LocalDate day;
    private final Dice dice;

    Circumstances(Setting setting, Ids ids) {
        this.ratios = setting.ratios().circumstances();
        this.day = setting.day();
        this.dice = setting.dice(Dice.Purpose.CIRCUMSTANCES, ids.row());
    }

    /** Nobody here knows it of members who have their organisation elsewhere. */
    Known<LocalDate> awaySince(Affiliation affiliation) {
        if (affiliation == Affiliation.ELSEWHERE || dice.chance(ratios.unknownAway())) {
            return Known.unknown();
        }
        return dice.chance(ratios.away()) ? Known.of(dice.before(day, 1, ratios.awayDaysTo())) : Known.none();
    }

    boolean isRegisteredMigrant(Known<LocalDate> awaySince) {
        LocalDate latest = day.minusDays(ratios.awayDaysToRegister());
        return awaySince.value().filter(since -> !since.isAfter(latest)).isPresent()
                && dice.chance(ratios.registered());
    }

    Answer homeOwner() {
        return dice.answer(ratios.homeOwner(), ratios.unknownHomeOwner());
    }

    Answer suitableAsSecretary() {
        return dice.answer(ratios.suitable(), ratios.unknownSuitable());
    }
}
