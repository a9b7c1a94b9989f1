package org.grassroots.policy.community;

import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Community;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Measure;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** Something that is so of the community's own organisation; unknown where the organisation is, NO where there is none. */
sealed interface OrganisationTrait extends Trait<Community> {

    /** What the organisation itself says. */
    Answer of(CommunityOrganisation organisation);

    /** The fact that tells where the organisation is known. */
    Field field();

    @Override
    default Set<RegisterPart> reads() {
        return Set.of(RegisterPart.COMMUNITY_ORGANISATION);
    }

    @Override
    default Answer holds(Community community, Census census) {
        return switch (census.register().organisation().communityOrganisation().exists()) {
            case YES -> of(organisation(census).orElseThrow());
            case NO -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    @Override
    default Deciders towardsYes(Community community, Census census) {
        Field missing = organisation(census).isPresent() ? field() : Field.COMMUNITY_ORGANISATION;
        return Deciders.of(MissingFact.of(Subject.Kind.COMMUNITY, community.id(), missing));
    }

    /** What is not there has no level and no waiver, and what is there has one level. */
    @Override
    default boolean fits(int value, Measure<?> other, int itsValue) {
        if (value == 1 && other instanceof OwnOrganisation) {
            return itsValue == 1;
        }
        return !(this instanceof HasLevel && other instanceof HasLevel) || value + itsValue <= 1;
    }

    private static Optional<CommunityOrganisation> organisation(Census census) {
        return census.register().organisation().communityOrganisation().value();
    }

    /** That it has the level. */
    record HasLevel(CommunityLevel level) implements OrganisationTrait {
        @Override
        public String name() {
            return switch (level) {
                case BRANCH -> "asBranch";
                case GENERAL_BRANCH -> "asGeneralBranch";
                case COMMITTEE -> "asCommittee";
            };
        }

        @Override
        public Text title() {
            return switch (level) {
                case BRANCH -> Text.of("the organisation is a branch", "社区党组织为党支部");
                case GENERAL_BRANCH -> Text.of("the organisation is a general branch", "社区党组织为党总支");
                case COMMITTEE -> Text.of("the organisation is a committee", "社区党组织为党委");
            };
        }

        @Override
        public Answer of(CommunityOrganisation organisation) {
            return Answer.of(organisation.level() == level);
        }

        @Override
        public Field field() {
            return Field.LEVEL;
        }
    }

    /** That the higher organisation recorded a waiver of the size. */
    record SizeWaived() implements OrganisationTrait {
        private static final Text TITLE = Text.of("a waiver of the size is on record", "有上级同意放宽规模的记录");

        @Override
        public String name() {
            return "sizeWaived";
        }

        @Override
        public Text title() {
            return TITLE;
        }

        @Override
        public Answer of(CommunityOrganisation organisation) {
            return organisation.sizeWaived();
        }

        @Override
        public Field field() {
            return Field.SIZE_WAIVED;
        }
    }
}
