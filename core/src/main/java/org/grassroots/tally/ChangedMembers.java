package org.grassroots.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;
import org.grassroots.sharing.ListChange;

/** Which members are others than before, and what is near them: where they live or lived, and what names them. */
final class ChangedMembers {
    private static final int FEW = 16;

    /** Of so many members one may be another before all are looked at anew. */
    private static final int SHARE = 8;

    private final Register after;
    private final ListChange<PartyMember> members;
    private final Mentions mentions;
    private final Set<CompoundId> compounds = new LinkedHashSet<>();
    private boolean anywhere;

    private ChangedMembers(Register after, ListChange<PartyMember> members, Mentions mentions) {
        this.after = after;
        this.members = members;
        this.mentions = mentions;
        members.gone().forEach(this::note);
        members.come().forEach(this::note);
    }

    private void note(PartyMember member) {
        if (member.residence() instanceof Residence.In home) {
            compounds.add(home.compound());
        }
        anywhere |= member.residence() instanceof Residence.Unknown;
    }

    /**
     * @param mentions  of the register after
     */
    static ChangedMembers between(Register before, Register after, Mentions mentions) {
        return new ChangedMembers(after, ListChange.between(before.members(), after.members()), mentions);
    }

    /** Whether so many changed, or one who may live anywhere, that everything is near. */
    boolean isEverywhere() {
        int changed = members.gone().size() + members.come().size();
        return anywhere || changed > FEW + after.members().size() / SHARE;
    }

    /** Where those live or lived who changed. */
    Set<CompoundId> compounds() {
        return compounds;
    }

    /** Where those stand who have come. */
    int[] places() {
        return members.places();
    }

    boolean isGone(PartyMember member) {
        for (PartyMember gone : members.gone()) {
            if (gone == member) {
                return true;
            }
        }
        return false;
    }

    /** The places of the compounds in which somebody changed. */
    int[] nearCompounds() {
        List<Compound> all = after.community().compounds();
        BitSet near = new BitSet(all.size());
        for (int at = 0; at < all.size(); at++) {
            near.set(at, compounds.contains(all.get(at).id()));
        }
        return places(near);
    }

    /** The places of the branches that serve one of these compounds or name somebody who changed. */
    int[] nearBranches() {
        List<CompoundBranch> all = after.branches();
        BitSet near = named(Mentions::branches);
        for (int at = 0; at < all.size(); at++) {
            for (ServedArea area : all.get(at).serves()) {
                if (compounds.contains(area.compound())) {
                    near.set(at);
                }
            }
        }
        return places(near);
    }

    int[] nearGroups() {
        return places(named(Mentions::groups));
    }

    int[] nearCentralHouseholds() {
        return places(named(Mentions::centralHouseholds));
    }

    List<CompoundBranch> namingBranches() {
        return named(Mentions::branches).stream()
                .<CompoundBranch>mapToObj(after.branches()::get)
                .toList();
    }

    List<BuildingGroup> namingGroups() {
        return named(Mentions::groups).stream()
                .<BuildingGroup>mapToObj(after.groups()::get)
                .toList();
    }

    private BitSet named(BiFunction<Mentions, MemberId, List<Integer>> in) {
        BitSet named = new BitSet();
        for (PartyMember member : members.come()) {
            for (int place : in.apply(mentions, member.id())) {
                named.set(place);
            }
        }
        return named;
    }

    private static <B> List<B> at(BitSet places, List<B> bodies) {
        List<B> found = new ArrayList<>();
        for (int place : places(places)) {
            found.add(bodies.get(place));
        }
        return found;
    }

    private static int[] places(BitSet set) {
        int[] places = new int[set.cardinality()];
        int place = -1;
        for (int at = 0; at < places.length; at++) {
            place = set.nextSetBit(place + 1);
            places[at] = place;
        }
        return places;
    }
}
