package org.grassroots.formation;

import java.util.List;
import org.grassroots.change.Change;
import org.grassroots.register.Register;
import org.immutables.value.Value;

/**
 * What should be formed in one community. It is a proposal: the days in it are those on which it is made, and who may decide
 * each change {@link Change#authorities} says.
 */
@Value.Immutable
public interface Proposal {
    /** In an order in which they fit, one after the other; none if nothing is missing that could be formed. */
    List<Change> changes();

    /** Why each body and each post is as it is. */
    List<Reasoned> reasons();

    /** Every MUST rule in force that is not satisfied after the changes, for each subject concerned. */
    List<Impossible> impossible();

    List<Note> notes();

    /** The register after all changes. */
    @Value.Auxiliary
    Register register();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposal}; the register is required. */
    final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
