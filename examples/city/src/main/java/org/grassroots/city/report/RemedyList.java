package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import org.grassroots.city.job.CityJob;
import org.grassroots.repair.Remedies;
import org.grassroots.repair.Remedy;
import org.grassroots.repair.Step;

/** What can be done about a finding and who must act, or why nothing can. */
final class RemedyList {
    private RemedyList() {}

    static void write(Pen pen, Remedies remedies) {
        pen.open("div", "class", "remedies");
        remedies.certificate()
                .ifPresentOrElse(
                        certificate ->
                                pen.sayIn("p", "findings.noRemedy").element("p", certificate.why(), "class", "quiet"),
                        () -> list(pen, remedies));
        pen.close("div");
    }

    private static void list(Pen pen, Remedies remedies) {
        List<Remedy> all = remedies.remedies();
        List<Remedy> shown = all.subList(0, Math.min(CityJob.REMEDIES_SHOWN, all.size()));
        pen.sayIn("p", "findings.remedies").open("ol");
        for (Remedy remedy : shown) {
            pen.open("li");
            remedy.steps().forEach(step -> write(pen, step));
            pen.close("li");
        }
        pen.close("ol");
        int more = all.size() - shown.size() + remedies.more();
        if (more > 0) {
            pen.element("p", pen.words.of("findings.moreRemedies", Map.of("n", Amounts.count(more))), "class", "quiet");
        }
    }

    private static void write(Pen pen, Step step) {
        pen.open("p").text(step.sentence()).text(" ").open("span", "class", "quiet");
        pen.say("findings.remedyBy", Map.of("who", step.whoMustAct())).close("span", "p");
    }
}
