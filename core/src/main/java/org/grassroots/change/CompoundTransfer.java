package org.grassroots.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/**
 * A compound goes over to another community, with what is its own; the organisation follows when communities are redrawn.
 * No change of one register, so none of {@link Change}: it is applied to the registers of a city.
 *
 * <p>With it go
 *
 * <ul>
 *   <li>the branches that serve nothing else, their groups and central households as far as they lie within it, its pairings
 *       with their units, and its property service, which the old community keeps only for other compounds;
 *   <li>its residents, and those living in no compound of the community whom only these bodies and pairings name. Who goes
 *       leaves the lists and posts of the bodies that stay, and who stays those of the bodies that go: what was held alone
 *       is vacant then. Affiliations stay as they are recorded;
 *   <li>the helpers who serve it; one who also serves other compounds, or is named by their pairings, is known in both
 *       communities afterwards.
 * </ul>
 *
 * <p>A branch that serves other compounds too stays and loses the area; so do groups and central households, which end when
 * nothing is left to them.
 *
 * @param compound  which
 * @param from  the community it belongs to
 * @param to  the community it is to belong to, another one
 */
public record CompoundTransfer(CompoundId compound, CommunityId from, CommunityId to) {
    public CompoundTransfer {
        requireNonNull(compound, "compound");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        checkArgument(
                !from.equals(to), "compound '%s' must go to another community than '%s', where it is", compound, from);
    }

    /**
     * The registers after the transfer, in their order; those of other communities are the same objects.
     *
     * @throws RefusedChangeException if there is no register of one of the two communities or no such compound ({@link
     *     Refusal.Reason#NOT_THERE}), one of the two does not know a list that the other does ({@link
     *     Refusal.Reason#NOT_LISTED}), a helper or unit is recorded otherwise there ({@link
     *     Refusal.Reason#THERE_ALREADY}), or another id is taken in the community it goes to ({@link
     *     Refusal.Reason#NOT_WHOLE})
     */
    public List<Register> applyTo(List<Register> registers) {
        int source = find(registers, from);
        int target = find(registers, to);
        Relocation relocation = new Relocation(registers.get(source), registers.get(target), compound);
        List<Register> after = new ArrayList<>(registers);
        after.set(source, relocation.left());
        after.set(target, relocation.joined());
        return List.copyOf(after);
    }

    private static int find(List<Register> registers, CommunityId community) {
        for (int at = 0; at < registers.size(); at++) {
            if (registers.get(at).community().id().equals(community)) {
                return at;
            }
        }
        throw Refused.because(
                Refusal.Reason.NOT_THERE,
                Refused.subject("community", community),
                "has no register among the %s given".formatted(registers.size()),
                "give the registers of both communities");
    }

    /** Who may decide it: the organisation above both communities. */
    public Set<Authority> authorities() {
        return Set.of(Authority.HIGHER);
    }

    /** One sentence that says what is done. */
    public Text sentence() {
        return Text.of(
                "Transfer compound '%s' from community '%s' to community '%s'.".formatted(compound, from, to),
                "将小区“%s”由社区“%s”划归社区“%s”。".formatted(compound, from, to));
    }
}
