package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.Rejection;
import org.grassroots.text.Text;

/** What was read, and which lines were refused. */
final class IntakeSection {
    private IntakeSection() {}

    static void write(Pen pen, CityResult result) {
        pen.open("section", "id", "intake").sayIn("h2", "intake.title");
        pen.open("p")
                .say(
                        "intake.counts",
                        Map.of(
                                "read", Amounts.count(result.counts().read()),
                                "communities", Amounts.count(result.counts().communities()),
                                "compounds", Amounts.count(result.counts().compounds()),
                                "rejected", Amounts.count(result.counts().rejected())));
        pen.close("p");
        if (!result.notes().isEmpty()) {
            pen.sayIn("h3", "intake.notes").open("ul");
            result.notes().forEach(note -> pen.element("li", note));
            pen.close("ul");
        }
        if (result.rejections().isEmpty()) {
            pen.sayIn("p", "intake.noneRejected", "class", "quiet");
        } else {
            rejections(pen, result);
        }
        pen.close("section").raw("\n");
    }

    private static void rejections(Pen pen, CityResult result) {
        pen.sayIn("h3", "intake.rejected");
        if (result.rejections().size() < result.counts().rejected()) {
            Text shown = Amounts.count(result.rejections().size());
            Text all = Amounts.count(result.counts().rejected());
            pen.element("p", pen.words.of("intake.someShown", Map.of("shown", shown, "all", all)), "class", "quiet");
        }
        pen.openTable("rejections", List.of("intake.place", "intake.code", "intake.met", "intake.expected"));
        for (Rejection rejection : result.rejections()) {
            for (Rejection.Problem problem : rejection.problems()) {
                pen.open("tr").open("td").text(place(pen, rejection, problem));
                if (!problem.pointer().isEmpty()) {
                    pen.text(" ").code(problem.pointer());
                }
                pen.close("td").open("td").code(problem.code()).close("td");
                pen.element("td", problem.met()).open("td");
                problem.expected().ifPresent(pen::text);
                pen.close("td").close("tr");
            }
        }
        pen.closeTable();
    }

    private static Text place(Pen pen, Rejection rejection, Rejection.Problem problem) {
        Text file = Text.same(rejection.file().isBlank() ? "-" : rejection.file());
        if (rejection.line().isEmpty()) {
            return file;
        }
        Text line = Text.same(Integer.toString(rejection.line().getAsInt()));
        if (problem.column().isEmpty()) {
            return pen.words.of("intake.line", Map.of("file", file, "line", line));
        }
        Text column = Text.same(Integer.toString(problem.column().getAsInt()));
        return pen.words.of("intake.lineColumn", Map.of("file", file, "line", line, "column", column));
    }
}
