package org.grassroots.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grassroots.plan.staffing.OpenPost;
import org.grassroots.plan.staffing.StaffingCertificate;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Says what a certificate counts, as one clause. */
final class CertificateWords {
    /** More names than this say less than their number. */
    private static final int MOST_NAMED = 5;

    private static final TextPattern FEW = TextPattern.of(Text.of(
            "{posts} take {places}, and all {people} who are fit for any of them can fill {capacity} at most, so"
                    + " {deficiency} stay empty",
            "{posts}共需{places}人次，能够担任其中岗位的{people}人至多可任{capacity}人次，必缺{deficiency}人次"));
    private static final TextPattern MANY = TextPattern.of(Text.of(
            "{count} posts, among them {posts}, take {places}, and all {people} who are fit for any of them can fill"
                    + " {capacity} at most, so {deficiency} stay empty",
            "{posts}等{count}个岗位共需{places}人次，能够担任其中岗位的{people}人至多可任{capacity}人次，必缺{deficiency}人次"));
    private static final TextPattern POST = TextPattern.of(Text.of("{team} {title}", "{team}“{title}”"));

    private CertificateWords() {}

    static Text of(StaffingCertificate certificate) {
        List<Text> posts = new ArrayList<>();
        for (OpenPost open : certificate.posts()) {
            if (posts.size() < MOST_NAMED) {
                posts.add(POST.fill(Map.of(
                        "team",
                        Text.same(open.team().value()),
                        "title",
                        open.post().title())));
            }
        }
        return (certificate.posts().size() > MOST_NAMED ? MANY : FEW)
                .fill(Map.of(
                        "posts", PlanWords.list(posts),
                        "count", number(certificate.posts().size()),
                        "places", number(certificate.places()),
                        "people", number(certificate.people()),
                        "capacity", number(certificate.capacity()),
                        "deficiency", number(certificate.deficiency())));
    }

    private static Text number(long count) {
        return Text.same(Long.toString(count));
    }
}
