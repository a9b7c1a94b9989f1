package org.grassroots.change.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.change.CompoundTransfer;
import org.grassroots.register.Register;

/**
 * What makes the registers of one city into others. Communities are told by their ids, and the order of the registers is
 * not told. A compound that is in another community now, with what is its own, is told as one move.
 */
public final class CityDiff {
    private final Map<CommunityId, Register> before;
    private final Map<CommunityId, Target> after = new LinkedHashMap<>();
    private final List<CityChange> changes = new ArrayList<>();
    private List<Register> now;

    private CityDiff(List<Register> before, List<Register> after) {
        this.before = Communities.byId(before);
        Communities.byId(after).forEach((id, register) -> this.after.put(id, new Target(register)));
        now = List.copyOf(before);
    }

    /**
     * Changes that, applied in order to {@code before}, give the registers of {@code after}: communities that are new last,
     * the others in the order of {@code before}.
     *
     * @throws IllegalArgumentException if a list has two registers of one community, or as {@link RegisterDiff#between}
     */
    public static List<CityChange> between(List<Register> before, List<Register> after) {
        CityDiff diff = new CityDiff(before, after);
        diff.moves();
        diff.communities();
        return List.copyOf(diff.changes);
    }

    private void moves() {
        Map<Object, CommunityId> places = new LinkedHashMap<>();
        after.forEach((id, target) ->
                target.goal().community().compounds().forEach(compound -> places.put(compound.id(), id)));
        for (CommunityId from : before.keySet()) {
            for (Compound compound : before.get(from).community().compounds()) {
                CommunityId to = places.get(compound.id());
                boolean stays = to == null
                        || to.equals(from)
                        || Optional.ofNullable(after.get(from))
                                .flatMap(target -> target.goal().compound(compound.id()))
                                .isPresent();
                if (!stays && before.containsKey(to)) {
                    move(compound, new CompoundTransfer(compound.id(), from, to));
                }
            }
        }
    }

    /** Ids are unique within a register only: that it is the same compound must show. */
    private void move(Compound compound, CompoundTransfer transfer) {
        List<Register> moved;
        try {
            moved = transfer.applyTo(now);
        } catch (IllegalArgumentException refused) {
            return;
        }
        int saved = distance(now, transfer) - distance(moved, transfer);
        String name = after.get(transfer.to())
                .find(Kind.COMPOUND, compound.id())
                .orElseThrow()
                .name();
        boolean isGone = !after.containsKey(transfer.from());
        if (saved > (isGone || name.equals(compound.name()) ? 0 : 1)) {
            now = moved;
            changes.add(new CityChange.Moved(transfer));
        }
    }

    private int distance(List<Register> registers, CompoundTransfer transfer) {
        return distance(registers, transfer.from()) + distance(registers, transfer.to());
    }

    private int distance(List<Register> registers, CommunityId id) {
        Target target = after.get(id);
        return target == null ? 0 : target.distance(registers.get(Communities.required(registers, id)));
    }

    private void communities() {
        for (Register register : now) {
            CommunityId id = register.community().id();
            Target target = after.get(id);
            if (target == null) {
                changes.add(new CityChange.Gone(id));
            } else {
                RegisterDiff.between(register, target.goal())
                        .forEach(change -> changes.add(new CityChange.Within(Optional.of(id), change)));
            }
        }
        after.forEach((id, target) -> {
            if (!before.containsKey(id)) {
                changes.add(new CityChange.Added(target.goal()));
            }
        });
    }
}
