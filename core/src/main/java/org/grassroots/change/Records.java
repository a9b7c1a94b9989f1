package org.grassroots.change;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** What is recorded of the register as a whole and of the community's own organisation. */
final class Records {
    private Records() {}

    static Register communityOrganisation(Register register, Known<CommunityOrganisation> organisation) {
        return with(
                register,
                Organisation.builder()
                        .from(register.organisation())
                        .communityOrganisation(organisation)
                        .build());
    }

    static Text sentenceOf(Known<CommunityOrganisation> organisation) {
        if (organisation instanceof Known.Value<CommunityOrganisation> there) {
            return Named.sentence(
                    "Record the community organisation, a %s.",
                    "登记社区党组织：%s。", level(there.known().level()));
        }
        return organisation instanceof Known.None
                ? Text.of("Record that the community has no Party organisation.", "登记：社区尚无党组织。")
                : Text.of("Record that nobody knows whether the community has a Party organisation.", "登记：社区是否有党组织不详。");
    }

    private static Text level(CommunityLevel level) {
        return switch (level) {
            case BRANCH -> Text.of("branch", "党支部");
            case GENERAL_BRANCH -> Text.of("general branch", "党总支");
            case COMMITTEE -> Text.of("primary committee", "基层党委");
        };
    }

    static Register nothingFormed(Register register) {
        Organisation before = register.organisation();
        if (before.branches().isKnown()
                && before.groups().isKnown()
                && before.centralHouseholds().isKnown()) {
            throw Refused.because(
                    Reason.THERE_ALREADY,
                    "the lists of branches, groups and central households",
                    "are known already",
                    "dissolve, disband or end what is no more, one by one");
        }
        return with(
                register,
                Organisation.builder()
                        .from(before)
                        .branches(knownOf(before.branches()))
                        .groups(knownOf(before.groups()))
                        .centralHouseholds(knownOf(before.centralHouseholds()))
                        .build());
    }

    private static <T> Listing<T> knownOf(Listing<T> list) {
        return list.isKnown() ? list : Listing.of();
    }

    /**
     * @throws IllegalArgumentException if a register always knows the list
     */
    static void checkMayBeUnknown(Arranged what) {
        checkArgument(
                what != Arranged.COMPOUNDS && what != Arranged.MEMBERS,
                "the list of %s must not be unknown; only that of branches, groups or central households may",
                title(what).english());
    }

    static Register nothingKnown(Register register, Arranged what) {
        Organisation before = register.organisation();
        Organisation.Builder after = Organisation.builder().from(before);
        switch (what) {
            case BRANCHES -> after.branches(unsaid(before.branches(), what));
            case GROUPS -> after.groups(unsaid(before.groups(), what));
            case CENTRAL_HOUSEHOLDS -> after.centralHouseholds(unsaid(before.centralHouseholds(), what));
            case COMPOUNDS, MEMBERS -> checkMayBeUnknown(what);
        }
        return with(register, after.build());
    }

    private static <T> Listing<T> unsaid(Listing<T> list, Arranged what) {
        String subject = "the list of " + title(what).english();
        if (!list.isKnown()) {
            throw Refused.because(
                    Reason.THERE_ALREADY, subject, "is unknown already", "record it where the list is known and empty");
        }
        if (!list.items().isEmpty()) {
            throw Refused.because(
                    Reason.THERE_ALREADY,
                    subject,
                    "holds %s, so that something is known"
                            .formatted(list.items().size()),
                    "dissolve, disband or end first what is no more, one by one");
        }
        return Listing.unknown();
    }

    static Register helpers(Register register, List<Helper> helpers) {
        return Refused.unlessWhole(register.edit().helpers(helpers));
    }

    static Register provenance(Register register, Provenance provenance) {
        return Refused.unlessWhole(register.edit().provenance(provenance));
    }

    static Text title(Arranged what) {
        return switch (what) {
            case COMPOUNDS -> Text.of("compounds", "小区名单");
            case MEMBERS -> Text.of("members", "党员名单");
            case BRANCHES -> Text.of("branches", "支部名单");
            case GROUPS -> Text.of("groups", "党小组名单");
            case CENTRAL_HOUSEHOLDS -> Text.of("central households", "党员中心户名单");
        };
    }

    private static Register with(Register register, Organisation organisation) {
        return Refused.unlessWhole(register.edit().organisation(organisation));
    }
}
