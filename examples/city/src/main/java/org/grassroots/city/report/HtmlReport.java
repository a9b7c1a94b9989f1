package org.grassroots.city.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CompoundDetail;
import org.grassroots.text.Text;

/**
 * Writes the result of a run as one HTML page in English and Chinese.
 *
 * <p>The page loads nothing and needs no script; it is well-formed XML too. The same result gives the same bytes. People
 * stand in it by id and surname only, whatever the result holds.
 */
public final class HtmlReport {
    /** The stream stays open. */
    public void write(CityResult result, OutputStream out) throws IOException {
        out.write(toText(result).getBytes(StandardCharsets.UTF_8));
    }

    /** The whole page. */
    public String toText(CityResult result) {
        Pen pen = new Pen();
        PageFrame frame = new PageFrame(pen);
        frame.begin("report.title", "city", contents(pen, result));
        TitleBlock.write(pen, result);
        IntakeSection.write(pen, result);
        GlanceSection.write(pen, result);
        FindingsSection.write(pen, result);
        int at = 0;
        for (CompoundDetail detail : result.details()) {
            at++;
            new CompoundChapter(pen, detail, "c" + at).write();
        }
        frame.end();
        return pen.finish();
    }

    private static List<PageFrame.Entry> contents(Pen pen, CityResult result) {
        List<PageFrame.Entry> entries = new ArrayList<>();
        entries.add(new PageFrame.Entry("intake", pen.words.of("intake.title"), false));
        entries.add(new PageFrame.Entry("glance", pen.words.of("glance.title"), false));
        entries.add(new PageFrame.Entry("findings", pen.words.of("findings.title"), false));
        int at = 0;
        for (CompoundDetail detail : result.details()) {
            at++;
            Text name = Text.same(detail.compound().name());
            Text title = pen.words.of("toc.compound", Map.of("name", name));
            entries.add(new PageFrame.Entry("c" + at, title, false));
            entries.addAll(CompoundChapter.contents(pen, "c" + at));
        }
        return entries;
    }
}
