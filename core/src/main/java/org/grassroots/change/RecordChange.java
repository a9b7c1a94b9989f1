package org.grassroots.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Known;
import org.grassroots.member.Helper;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** What is recorded of places and of the register itself; nothing is decided but the community organisation. */
public sealed interface RecordChange extends Change {

    /**
     * A compound was surveyed: what is recorded of it is replaced, or it is recorded for the first time, behind the others.
     *
     * @param compound  as it is
     */
    record Survey(Compound compound) implements RecordChange {
        public Survey {
            requireNonNull(compound, "compound");
        }

        @Override
        public Register applyTo(Register register) {
            return Places.survey(register, compound);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Record the survey of %s.", "登记%s的摸排情况。", Named.compound(compound));
        }
    }

    /**
     * A compound is no more, or belongs to another community: branches that serve nothing else are dissolved, groups
     * lose its
     * buildings and end with the last, so do central households with their households, its residents live elsewhere and keep
     * their memberships, and its pairings end.
     *
     * @param compound  which
     */
    record RemoveCompound(CompoundId compound) implements RecordChange {
        public RemoveCompound {
            requireNonNull(compound, "compound");
        }

        @Override
        public Register applyTo(Register register) {
            return Places.remove(register, compound);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Remove %s from the register.", "将%s从台账中移除。", Named.compound(register, compound));
        }
    }

    /**
     * What is recorded of the community, but for its compounds.
     *
     * @param community  as it is; its compounds are left out of account
     */
    record OfCommunity(Community community) implements RecordChange {
        public OfCommunity {
            requireNonNull(community, "community");
        }

        @Override
        public Register applyTo(Register register) {
            return Places.describe(register, community);
        }

        @Override
        public Text sentence(Register register) {
            return Text.of(
                    "Record the community '%s' (%s).".formatted(community.id(), community.name()),
                    "登记社区“%s”（%s）。".formatted(community.id(), community.name()));
        }
    }

    /**
     * What is known of the community's own Party organisation; to form one is for the higher organisation to approve.
     *
     * @param organisation  as it is
     */
    record OfCommunityOrganisation(Known<CommunityOrganisation> organisation) implements RecordChange {
        public OfCommunityOrganisation {
            requireNonNull(organisation, "organisation");
        }

        @Override
        public Register applyTo(Register register) {
            return Records.communityOrganisation(register, organisation);
        }

        @Override
        public Text sentence(Register register) {
            return Records.sentenceOf(organisation);
        }
    }

    /**
     * It is on record that there are no branches, groups and central households so far, where nobody had said.
     */
    record NothingFormed() implements RecordChange {
        @Override
        public Register applyTo(Register register) {
            return Records.nothingFormed(register);
        }

        @Override
        public Text sentence(Register register) {
            return Text.of(
                    "Record that there are no branches, groups and central households so far where nobody had said.",
                    "将尚无记载的支部、党小组和党员中心户登记为尚未成立。");
        }
    }

    /**
     * It is no longer on record what there is of these: the empty list becomes unknown, as when it turns out that nobody
     * ever looked. Refused if the list holds something or is unknown already.
     *
     * @param what  the branches, groups or central households; the other lists are always known
     */
    record NothingKnown(Arranged what) implements RecordChange {
        public NothingKnown {
            requireNonNull(what, "what");
            Records.checkMayBeUnknown(what);
        }

        @Override
        public Register applyTo(Register register) {
            return Records.nothingKnown(register, what);
        }

        @Override
        public Text sentence(Register register) {
            return Text.of(
                    "Record that it is no longer known what %s there are."
                            .formatted(Records.title(what).english()),
                    "登记：%s现已不详。".formatted(Records.title(what).simplifiedChinese()));
        }
    }

    /**
     * Whether every member who lives in the compound is listed.
     *
     * @param compound  which
     * @param listed  whether
     */
    record MembersListed(CompoundId compound, boolean listed) implements RecordChange {
        public MembersListed {
            requireNonNull(compound, "compound");
        }

        @Override
        public Register applyTo(Register register) {
            return Places.membersListed(register, compound, listed);
        }

        @Override
        public Text sentence(Register register) {
            return listed
                    ? Named.sentence(
                            "Record that all members living in %s are listed.",
                            "登记：%s的党员已全部列明。", Named.compound(register, compound))
                    : Named.sentence(
                            "Record that not all members living in %s are listed.",
                            "登记：%s的党员尚未全部列明。", Named.compound(register, compound));
        }
    }

    /**
     * All helpers at once.
     *
     * @param helpers  as they are
     */
    record OfHelpers(List<Helper> helpers) implements RecordChange {
        public OfHelpers {
            requireNonNull(helpers, "helpers");
            helpers = List.copyOf(helpers);
            Changes.checkDistinct(helpers.stream().map(Helper::id).toList(), 0, "the helpers");
        }

        @Override
        public Register applyTo(Register register) {
            return Records.helpers(register, helpers);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Record the helpers, in all: %s.", "登记%s名工作力量。", Named.count(helpers.size()));
        }
    }

    /**
     * Where the register comes from, and the day it describes.
     *
     * @param provenance  as it is
     */
    record OfProvenance(Provenance provenance) implements RecordChange {
        public OfProvenance {
            requireNonNull(provenance, "provenance");
        }

        @Override
        public Register applyTo(Register register) {
            return Records.provenance(register, provenance);
        }

        @Override
        public Text sentence(Register register) {
            return Text.of("Record where the register comes from and the day it describes.", "登记台账的来源和所述日期。");
        }
    }

    /**
     * The order of things within a register. Orders are kept as they are told, so that nothing that was written is lost.
     * Refused if the ids are not exactly those that are there.
     *
     * @param what  of which list
     * @param ids  all ids, in the new order
     */
    record Arrange(Arranged what, List<String> ids) implements RecordChange {
        public Arrange {
            requireNonNull(what, "what");
            requireNonNull(ids, "ids");
            ids = List.copyOf(ids);
            Changes.checkDistinct(ids, 0, "the order of the list");
        }

        @Override
        public Register applyTo(Register register) {
            return Arrangement.arrange(register, what, ids);
        }

        @Override
        public Text sentence(Register register) {
            return Text.of(
                    "Put the list of %s into another order."
                            .formatted(Records.title(what).english()),
                    "调整%s的排列次序。".formatted(Records.title(what).simplifiedChinese()));
        }
    }
}
