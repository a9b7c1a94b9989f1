package org.grassroots.repair.source;

import java.util.List;
import java.util.Optional;
import org.grassroots.area.Compound;
import org.grassroots.area.Guarding;
import org.grassroots.change.Change;
import org.grassroots.change.RecordChange;
import org.grassroots.fact.Answer;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.Situation;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/** What a survey has to find out is for nobody to make up; to put a three-none compound on the ledger is to be done. */
final class SurveySource extends Source {
    private static final RuleId THREE_NONE = RuleId.of("survey.three-none-listed");
    private static final Text SURVEY = Text.of(
            "The survey must be completed on the spot: what is there and not on record, nobody can know before.",
            "须实地补充调查：尚未登记的情况，在调查之前无从得知。");

    SurveySource() {
        super("survey.recorded", "survey.three-none-listed");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation
                .compound()
                .filter(compound -> situation.finding().rule().equals(THREE_NONE))
                .<Change>map(compound -> new RecordChange.Survey(listed(compound)))
                .stream()
                .toList();
    }

    private static Compound listed(Compound compound) {
        return Compound.builder()
                .from(compound)
                .guarding(Guarding.builder()
                        .from(compound.guarding())
                        .onThreeNoneLedger(Answer.YES)
                        .build())
                .build();
    }

    @Override
    public Optional<Certificate> certificate(Situation situation) {
        return situation.finding().rule().equals(THREE_NONE)
                ? Optional.empty()
                : Optional.of(Certificate.of(Certificate.Ground.NEEDS_FACTS, SURVEY));
    }
}
