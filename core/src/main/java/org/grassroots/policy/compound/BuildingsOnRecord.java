package org.grassroots.policy.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.register.RegisterPart;
import org.grassroots.rule.SurveyedPlace;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * That the buildings of a compound are listed, no fewer than the survey counted; asked of compounds only.
 *
 * <p>Without the list it stays open, whatever was counted: the list is the record.
 */
final class BuildingsOnRecord implements Trait<SurveyedPlace> {
    static final BuildingsOnRecord INSTANCE = new BuildingsOnRecord();

    private static final Text TITLE = Text.of("every building on record", "楼栋全部登记");

    private BuildingsOnRecord() {}

    @Override
    public String name() {
        return "buildingsOnRecord";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Answer holds(SurveyedPlace place, Census census) {
        if (!(place instanceof SurveyedPlace.OneCompound one)) {
            return Answer.YES;
        }
        Compound compound = one.compound();
        if (!compound.buildings().isKnown() || compound.surveyedBuildings().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return compound.buildings().count().reaches(compound.surveyedBuildings().getAsInt());
    }

    @Override
    public Deciders towardsYes(SurveyedPlace place, Census census) {
        List<Deciders> missing = new ArrayList<>();
        if (place instanceof SurveyedPlace.OneCompound one) {
            if (!one.compound().buildings().isKnown()) {
                missing.add(Deciders.of(new MissingFact(place.subject(), Field.BUILDINGS)));
            }
            if (one.compound().surveyedBuildings().isEmpty()) {
                missing.add(Deciders.of(new MissingFact(place.subject(), Field.SURVEYED_BUILDINGS)));
            }
        }
        return Deciders.allOf(missing);
    }
}
