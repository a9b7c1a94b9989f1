package org.grassroots.change;

import java.util.List;
import java.util.Set;
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
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * A compound is no more, or belongs to another community: branches that serve nothing else are dissolved, groups lose its buildings, its residents live elsewhere.
     *
     * @param compound  which
     */
    record RemoveCompound(CompoundId compound) implements RecordChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * What is recorded of the community, but for its compounds.
     *
     * @param community  as it is; its compounds are left out of account
     */
    record OfCommunity(Community community) implements RecordChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * What is known of the community's own Party organisation; to form one is for the higher organisation to approve.
     *
     * @param organisation  as it is
     */
    record OfCommunityOrganisation(Known<CommunityOrganisation> organisation) implements RecordChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * It is on record that there are no branches, groups and central households so far, where nobody had said.
     */
    record NothingFormed() implements RecordChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * Whether every member who lives in the compound is listed.
     *
     * @param compound  which
     * @param listed  whether
     */
    record MembersListed(CompoundId compound, boolean listed) implements RecordChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * All helpers at once.
     *
     * @param helpers  as they are
     */
    record OfHelpers(List<Helper> helpers) implements RecordChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * Where the register comes from, and the day it describes.
     *
     * @param provenance  as it is
     */
    record OfProvenance(Provenance provenance) implements RecordChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
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
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }
}
