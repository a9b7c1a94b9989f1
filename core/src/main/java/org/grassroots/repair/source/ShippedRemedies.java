package org.grassroots.repair.source;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.grassroots.repair.RemedySource;

/** The sources of remedies for the MUST rules the library ships. */
public final class ShippedRemedies {
    private static final List<RemedySource> ALL = ImmutableList.of(
            new CommunitySource(),
            new SizeSource(),
            new JointSource(),
            new TemporarySource(),
            new PostsSource(),
            new CrewSource(),
            new MeetingSource(),
            new CompoundSource(),
            new SubordinationSource(),
            new SurveySource(),
            new AffiliationSource(),
            new PartitionSource(),
            new LeaderSource(),
            new BuildingSource(),
            new CoverageSource(),
            new HeadSource(),
            new PairingSource(),
            new HouseholdPairingSource());

    private ShippedRemedies() {}

    /** Family by family; together they know of every MUST rule. */
    public static List<RemedySource> all() {
        return ALL;
    }
}
