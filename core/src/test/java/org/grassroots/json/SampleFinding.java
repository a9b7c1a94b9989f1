package org.grassroots.json;

import java.util.List;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.Reasons;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Subject;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;

/** A finding of 51 members in a branch, with what a test wants otherwise. */
record SampleFinding(
        Verdict verdict,
        String demand,
        Quantity observed,
        Quantity required,
        Optional<Quantity> margin,
        Citation citation,
        Validity inForce,
        DecisiveSets decisive)
        implements Finding {

    static SampleFinding of(Verdict verdict) {
        return new SampleFinding(
                verdict,
                Demand.ONLY,
                Quantity.of(51),
                Quantity.of(50),
                Optional.of(Quantity.of(1)),
                Citation.of(Text.of("Rules", "《条例》"), Text.of("Art. 4", "第四条")),
                Validity.ALWAYS,
                DecisiveSets.NONE);
    }

    SampleFinding observed(Quantity quantity) {
        return new SampleFinding(verdict, demand, quantity, required, margin, citation, inForce, decisive);
    }

    SampleFinding required(Quantity quantity) {
        return new SampleFinding(verdict, demand, observed, quantity, margin, citation, inForce, decisive);
    }

    SampleFinding citation(Citation cited) {
        return new SampleFinding(verdict, demand, observed, required, margin, cited, inForce, decisive);
    }

    SampleFinding decisive(DecisiveSets sets) {
        return new SampleFinding(verdict, demand, observed, required, margin, citation, inForce, sets);
    }

    SampleFinding demand(String name) {
        return new SampleFinding(verdict, name, observed, required, margin, citation, inForce, decisive);
    }

    SampleFinding margin(Optional<Quantity> quantity) {
        return new SampleFinding(verdict, demand, observed, required, quantity, citation, inForce, decisive);
    }

    SampleFinding inForce(Validity days) {
        return new SampleFinding(verdict, demand, observed, required, margin, citation, days, decisive);
    }

    @Override
    public RuleId rule() {
        return RuleId.of("branch.max-members");
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String pack() {
        return "national";
    }

    @Override
    public String packVersion() {
        return "1.0.0";
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.BRANCH, "br-1");
    }

    @Override
    public List<Subject> path() {
        return List.of(new Subject(Subject.Kind.COMMUNITY, "elm"), subject());
    }

    @Override
    public CommunityId community() {
        return CommunityId.of("elm");
    }

    @Override
    public Grade grade() {
        return Grade.SHOULD;
    }

    @Override
    public Text unit() {
        return Text.of("members", "名党员");
    }

    @Override
    public Text responsible() {
        return Text.of("the street", "街道");
    }

    @Override
    public Text message() {
        return Text.of("51 of \"Elm\" \uD842\uDFB7.", "党员51名。\n");
    }

    @Override
    public Reasons why() {
        throw new UnsupportedOperationException("nobody asks a sample why");
    }
}
