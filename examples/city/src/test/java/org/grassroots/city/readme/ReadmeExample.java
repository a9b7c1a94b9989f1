package org.grassroots.city.readme;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.area.CompoundId;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.json.RegisterReader;
import org.grassroots.json.ShippedPacks;
import org.grassroots.json.shape.Reading;
import org.grassroots.pack.RulePack;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.register.Register;
import org.grassroots.rule.Grade;
import org.grassroots.text.Language;

/** The Java of the README, to the letter: the lines between the marks stand there. */
final class ReadmeExample {
    private ReadmeExample() {}

    static void run(byte[] json, PrintStream out) {
        // README begins
        // 1. Read a register: one community, strictly; a refused line says what is wrong and where.
        Reading<Register> reading = new RegisterReader().read("north.jsonl", json);
        reading.problems().forEach(problem -> out.println(problem.message()));
        Register register = reading.sound().orElseThrow();

        // 2. Check it as of a day; the numbers that apply are those in force on that day.
        LocalDate day = LocalDate.of(2026, 6, 30);
        RulePack measures = ShippedPacks.find("compound-measures");
        List<Finding> findings = Evaluator.of(List.of(measures), day).evaluate(register).findings().stream()
                .filter(finding -> finding.grade() == Grade.MUST)
                .toList();
        for (Finding finding : findings) {
            out.println(finding.verdict() + " " + finding.rule() + ": "
                    + finding.message().in(Language.ENGLISH) + " ["
                    + finding.citation().text().in(Language.ENGLISH) + "]");
        }

        // 3. Explain one: in a sentence; who was counted, who was not and why; which fact would decide it.
        Finding open = findings.get(1);
        out.println(open.why().sentence(Language.ENGLISH));
        open.why().lines(Language.ENGLISH).forEach(out::println);
        out.println("decided by any of " + open.decisive().sets());

        // 4. Instantiate the contingency plan "1+10+7" of a compound: staffed, with what is pending and why.
        var template = TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
        Plan plan = new PlanInstantiator(template).instantiate(register, CompoundId.of("c-1"), day);
        out.println(plan.teams().size() + " teams, " + plan.flows().size() + " flow charts, "
                + plan.ledgers().size() + " ledgers; " + plan.counts().filled() + " of "
                + plan.counts().needed() + " posts filled");
        // README ends
    }
}
