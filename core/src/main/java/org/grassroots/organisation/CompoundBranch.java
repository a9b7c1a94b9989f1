package org.grassroots.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.record.BranchAct;
import org.grassroots.record.Election;
import org.grassroots.record.Resolution;
import org.grassroots.record.Term;
import org.immutables.value.Value;

/** A Party branch that serves one compound, several, or a section of one. */
@Value.Immutable
public interface CompoundBranch {
    BranchId id();

    String name();

    BranchKind kind();

    /** What it serves; at least one. */
    List<ServedArea> serves();

    @Value.Default
    default BranchParent parent() {
        return BranchParent.UNKNOWN;
    }

    @Value.Default
    default Known<Approval> approval() {
        return Known.unknown();
    }

    /** The task a temporary branch was formed for. */
    @Value.Default
    default Known<Task> task() {
        return Known.unknown();
    }

    /**
     * Its members: the roll of a formal or joint branch, those who take part in a temporary or functional one. Unknown if nobody
     * said.
     */
    @Value.Default
    default Listing<MemberId> members() {
        return Listing.unknown();
    }

    /** Its secretaries, rightly one; unknown if nobody said, an empty list if the post is known to be vacant. */
    @Value.Default
    default Listing<Officer> secretaries() {
        return Listing.unknown();
    }

    /** Its deputy secretaries; unknown if nobody said, an empty list if it is known to have none. */
    @Value.Default
    default Listing<Officer> deputies() {
        return Listing.unknown();
    }

    @Value.Default
    default Known<Committee> committee() {
        return Known.unknown();
    }

    /** The people of the working group that carries out the compound's plan; unknown if nobody said. */
    @Value.Default
    default Listing<MemberId> workingGroup() {
        return Listing.unknown();
    }

    /** Whether the higher organisation holds it to be weak (Seed-004). */
    @Value.Default
    default Answer weak() {
        return Answer.UNKNOWN;
    }

    /** What it is recorded to have done; unknown if nobody said, an empty list if it is known to have done nothing such. */
    @Value.Default
    default Listing<BranchAct> acts() {
        return Listing.unknown();
    }

    /** The resolutions its general meeting voted on; unknown if nobody said. */
    @Value.Default
    default Listing<Resolution> resolutions() {
        return Listing.unknown();
    }

    /** The elections it held; unknown if nobody said. */
    @Value.Default
    default Listing<Election> elections() {
        return Listing.unknown();
    }

    /** The term of its committee, or of its secretary where it has no committee. */
    @Value.Default
    default Term term() {
        return Term.UNKNOWN;
    }

    default boolean serves(CompoundId compound) {
        return serves().stream().anyMatch(area -> area.compound().equals(compound));
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "branch '%s': the name must not be blank", id());
        checkArgument(!serves().isEmpty(), "branch '%s' must serve at least one compound or section", id());
        checkArgument(
                kind() == BranchKind.TEMPORARY || task().value().isEmpty(),
                "branch '%s': only a temporary branch has a task, but its kind is %s",
                id(),
                kind());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompoundBranch}; id, name, kind and a served area are required, what is not set is unknown. */
    final class Builder extends ImmutableCompoundBranch.Builder {
        Builder() {}
    }
}
