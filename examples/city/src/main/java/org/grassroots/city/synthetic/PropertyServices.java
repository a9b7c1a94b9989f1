package org.grassroots.city.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyService.Kind;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.city.sheet.PropertyAnswer;
import org.grassroots.city.sheet.SheetRow;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;

/** The property services of one community; compounds that name the same company share it. */
final class PropertyServices {
    private final Setting setting;
    /** By the name the sheet gives; a service without one belongs to its compound alone and has its own id for a key. */
    private final Map<String, PropertyService> byKey = new LinkedHashMap<>();

    PropertyServices(Setting setting) {
        this.setting = setting;
    }

    /** What the row's property cell says, with the service put among the community's. */
    Known<PropertyServiceId> of(SheetRow row, Ids ids) {
        PropertyAnswer answer = row.property();
        return switch (answer.hasService()) {
            case NO -> Known.none();
            case UNKNOWN -> Known.unknown();
            case YES -> Known.of(shared(row, ids).id());
        };
    }

    private PropertyService shared(SheetRow row, Ids ids) {
        Kind kind = kind(row.property());
        Optional<String> named = row.property().company().filter(name -> !name.isBlank());
        String unnamed = row.name() + (kind == Kind.WORK_UNIT ? "单位物业" : "业主自管");
        String key = named.orElse(ids.propertyService().value());
        return byKey.computeIfAbsent(key, absent -> make(named.orElse(unnamed), kind, ids));
    }

    List<PropertyService> all() {
        return List.copyOf(byKey.values());
    }

    private static Kind kind(PropertyAnswer answer) {
        if (answer.hasResponsibleUnit() == Answer.YES) {
            return Kind.WORK_UNIT;
        }
        return answer.company().isPresent() ? Kind.COMPANY : Kind.OWNERS;
    }

    private PropertyService make(String name, Kind kind, Ids ids) {
        PlaceRatios ratios = setting.ratios().places();
        Dice dice = setting.dice(Dice.Purpose.PROPERTY, ids.row());
        PropertyService.Builder service =
                PropertyService.builder().id(ids.propertyService()).name(name).kind(kind);
        if (dice.chance(ratios.unknownServiceStaff())) {
            return service.build();
        }
        int full = dice.around(ratios.fullMembersPerService(), setting.ratios().spread());
        double organised = full >= ratios.fullMembersForServiceOrganisation() ? ratios.serviceOrganisation() : 0;
        return service.fullMembers(full)
                .partyOrganisation(dice.answer(organised, ratios.unknownServiceOrganisation()))
                .build();
    }
}
