package org.grassroots.policy.community;

import java.util.Set;
import org.grassroots.area.Community;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Presence;
import org.grassroots.text.Text;

/** The Party organisation of the community itself. */
record OwnOrganisation() implements Presence<Community> {
    private static final Text TITLE = Text.of("organisations of the community", "社区党组织");

    @Override
    public String name() {
        return "communityOrganisations";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.COMMUNITY_ORGANISATION);
    }

    @Override
    public Answer exists(Community community, Census census) {
        return census.register().organisation().communityOrganisation().exists();
    }

    @Override
    public MissingFact missing(Community community, Census census) {
        return MissingFact.of(Subject.Kind.COMMUNITY, community.id(), Field.COMMUNITY_ORGANISATION);
    }

    @Override
    public Subject holder(Community community) {
        return Subject.of(Subject.Kind.COMMUNITY, community.id());
    }
}
