package org.grassroots.city.synthetic;

import java.util.List;
import java.util.Optional;
import org.grassroots.area.Compound;
import org.grassroots.city.sheet.SheetRow;
import org.grassroots.member.PartyMember;

/** Makes up one compound from its row alone. */
final class CompoundMaker {
    private final Setting setting;
    private final PropertyServices services;

    CompoundMaker(Setting setting, PropertyServices services) {
        this.setting = setting;
        this.services = services;
    }

    CompoundDraft draft(SheetRow row) {
        Ids ids = new Ids(row.number() - 1);
        Compound compound = new Places(setting, row, ids).compound(services.of(row, ids));
        CompoundDraft empty =
                new CompoundDraft(ids, compound, false, Optional.empty(), List.of(), List.of(), List.of());
        if (!empty.listsMembers()) {
            return empty;
        }
        int households = row.households().getAsInt();
        PairingRatios ratios = setting.ratios().pairings();
        Dice dice = setting.dice(Dice.Purpose.PAIRING, ids.row());
        boolean paired = households > 0 && dice.chance(ratios.paired());
        Members members = new Members(setting, ids);
        List<PartyMember> living = members.living(compound, households);
        int sent = Math.min(
                dice.around(ratios.deployedPerCompound(), setting.ratios().spread()),
                1 + (int) (households / ratios.householdsPerDeployed()));
        List<PartyMember> deployed = members.sent(dice.chance(ratios.deployed()) ? sent : 0);
        boolean named = paired && dice.chance(ratios.leadingCadre());
        return new CompoundDraft(
                ids,
                compound,
                paired,
                named ? deployed.stream().map(PartyMember::id).findFirst() : Optional.empty(),
                living,
                deployed,
                new Helpers(setting, ids)
                        .in(households, compound.propertyService().exists()));
    }
}
