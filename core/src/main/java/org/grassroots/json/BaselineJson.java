package org.grassroots.json;

import static org.grassroots.json.shape.Field.required;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.baseline.Acceptance;
import org.grassroots.baseline.Baseline;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.ProblemCode;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.missing.Subject;
import org.grassroots.rule.Demand;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

/**
 * A baseline between its JSON and its check: acceptances that are sound one by one.
 *
 * @param acceptances  in the order of the document
 */
record BaselineJson(List<Acceptance> acceptances) {
    private static final Shape<String> WORD = Shapes.text(DataClass.PUBLIC, 100);

    private static final ObjectShape<Subject> SUBJECT = ObjectShape.of(
            "subject",
            required("kind", Shapes.enumeration(Subject.Kind.class), Subject::kind),
            required("id", Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH), Subject::id),
            BaselineJson::subject);

    static final ObjectShape<Acceptance> ACCEPTANCE = ObjectShape.of(
                    "acceptance", Acceptance::builder, Acceptance.Builder::build)
            .required("community", IdShapes.COMMUNITY, Acceptance::community, Acceptance.Builder::community)
            .required(
                    "rule", Shapes.mapped(WORD, RuleId::of, RuleId::value), Acceptance::rule, Acceptance.Builder::rule)
            .required("version", WORD, Acceptance::version, Acceptance.Builder::version)
            .unless("demand", WORD, Demand.ONLY, Acceptance::demand, Acceptance.Builder::demand)
            .required("subject", SUBJECT, Acceptance::subject, Acceptance.Builder::subject)
            .required("by", Shapes.text(DataClass.INTERNAL, 200), Acceptance::by, Acceptance.Builder::by)
            .required("until", Shapes.date(DataClass.INTERNAL), Acceptance::until, Acceptance.Builder::until)
            // Free text about a fault: it may speak of somebody.
            .required("reason", Shapes.text(DataClass.PERSONAL, 2_000), Acceptance::reason, Acceptance.Builder::reason)
            .unless(
                    "verdict",
                    Shapes.words(ImmutableMap.of(
                            Verdict.VIOLATED.name(),
                            Verdict.VIOLATED,
                            Verdict.UNDETERMINED.name(),
                            Verdict.UNDETERMINED)),
                    Verdict.VIOLATED,
                    Acceptance::verdict,
                    Acceptance.Builder::verdict)
            .optionalInt(
                    "observed",
                    Shapes.integer(0, Integer.MAX_VALUE),
                    Acceptance::observed,
                    Acceptance.Builder::observed)
            .end();

    static final ObjectShape<BaselineJson> SHAPE = ObjectShape.of(
                    "baseline",
                    required("acceptances", Shapes.list(ACCEPTANCE), BaselineJson::acceptances),
                    BaselineJson::new)
            .withConstant("format", "grassroots-baseline/1");

    private static Subject subject(Subject.Kind kind, String id) {
        Id.check("a " + kind.word(), id);
        return new Subject(kind, id);
    }

    /** What is accepted twice, each time but the first. */
    List<Flaw.At> flaws() {
        List<Flaw.At> flaws = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        for (int at = 0; at < acceptances.size(); at++) {
            Acceptance accepted = acceptances.get(at);
            if (!seen.add(List.of(
                    accepted.community(),
                    accepted.rule(),
                    accepted.version(),
                    accepted.demand(),
                    accepted.subject()))) {
                flaws.add(new Flaw.At(
                        "/acceptances/" + at,
                        new Flaw(
                                ProblemCode.DUPLICATE_ID,
                                "rule '%s' is accepted twice on %s of community '%s'"
                                        .formatted(accepted.rule(), accepted.subject(), accepted.community()),
                                "each demand of a version of a rule is accepted once on a subject")));
            }
        }
        return flaws;
    }

    Baseline baseline() {
        return new Baseline(acceptances);
    }
}
