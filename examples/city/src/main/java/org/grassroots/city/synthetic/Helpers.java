package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.member.Helper;
import org.grassroots.member.Helper.Role;

/** Who works beside the members. */
final class Helpers {
    private final Setting setting;
    private final PeopleRatios ratios;
    private final Ids ids;
    private final Dice dice;
    private final List<Helper> helpers = new ArrayList<>();

    Helpers(Setting setting, Ids ids) {
        this.setting = setting;
        this.ratios = setting.ratios().people();
        this.ids = ids;
        this.dice = setting.dice(Dice.Purpose.HELPERS, ids.row());
    }

    /** Those of one compound, in numbers that suit its size. */
    List<Helper> in(int households, Answer served) {
        if (served != Answer.NO) {
            add(Role.PROPERTY_STAFF, households * ratios.propertyStaffPerHousehold());
        }
        add(Role.GRID_WORKER, households / ratios.householdsPerGridWorker());
        add(Role.COMMUNITY_WORKER, households * ratios.communityWorkersPerHousehold());
        add(Role.VOLUNTEER, households * ratios.volunteersPerHousehold());
        return List.copyOf(helpers);
    }

    private void add(Role role, double mean) {
        int count = dice.around(mean, setting.ratios().spread());
        for (int at = 0; at < count; at++) {
            helpers.add(helper(setting, ids, helpers.size() + 1, role, List.of(ids.compound()), dice));
        }
    }

    static Helper helper(Setting setting, Ids ids, int number, Role role, List<CompoundId> serves, Dice dice) {
        PeopleRatios ratios = setting.ratios().people();
        return Helper.builder()
                .id(ids.helper(number))
                .name(MadeUpNames.next(dice))
                .role(role)
                .serves(serves)
                .trainings(Trainings.passed(ratios, ratios.trainedHelpers(), dice))
                .fitForFrontLine(dice.answer(ratios.fit(), ratios.unknownFitness()))
                .build();
    }
}
