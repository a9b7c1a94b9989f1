package org.grassroots.city.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.grassroots.city.job.CompoundDetail;

/** Writes one compound as a page of its own; what {@link HtmlReport} promises of its page holds of this one too. */
public final class CompoundPage {
    /** The stream stays open. */
    public void write(CompoundDetail detail, OutputStream out) throws IOException {
        out.write(toText(detail).getBytes(StandardCharsets.UTF_8));
    }

    /** The whole page. */
    public String toText(CompoundDetail detail) {
        Pen pen = new Pen();
        PageFrame frame = new PageFrame(pen);
        frame.begin("page.title", "single", CompoundChapter.contents(pen, "c1"));
        TitleBlock.write(pen, detail);
        new CompoundChapter(pen, detail, "c1").write();
        frame.end();
        return pen.finish();
    }
}
