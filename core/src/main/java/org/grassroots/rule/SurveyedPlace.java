package org.grassroots.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.area.Building;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.missing.Subject;

/** A place that a survey goes through on its way from the community down to the households. */
public sealed interface SurveyedPlace {

    /**
     * The community as a whole.
     *
     * @param community  the community
     */
    record WholeCommunity(Community community) implements SurveyedPlace {
        public WholeCommunity {
            requireNonNull(community, "community");
        }

        @Override
        public Subject subject() {
            return Subject.of(Subject.Kind.COMMUNITY, community.id());
        }

        @Override
        public Object object() {
            return community;
        }

        @Override
        public String name() {
            return community.name();
        }
    }

    /**
     * One of its compounds.
     *
     * @param compound  the compound
     */
    record OneCompound(Compound compound) implements SurveyedPlace {
        public OneCompound {
            requireNonNull(compound, "compound");
        }

        @Override
        public Subject subject() {
            return Subject.of(Subject.Kind.COMPOUND, compound.id());
        }

        @Override
        public Object object() {
            return compound;
        }

        @Override
        public String name() {
            return compound.name();
        }
    }

    /**
     * A listed building of a compound.
     *
     * @param building  the building
     */
    record OneBuilding(Building building) implements SurveyedPlace {
        public OneBuilding {
            requireNonNull(building, "building");
        }

        @Override
        public Subject subject() {
            return Subject.of(Subject.Kind.BUILDING, building.id());
        }

        @Override
        public Object object() {
            return building;
        }

        @Override
        public String name() {
            return building.name();
        }
    }

    /** The place by kind and id. */
    Subject subject();

    /** The community, the compound or the building itself. */
    Object object();

    /** What people call it. */
    String name();

    /** The community, and then each compound followed by its listed buildings. */
    static List<SurveyedPlace> in(Community community) {
        List<SurveyedPlace> places = new ArrayList<>();
        places.add(new WholeCommunity(community));
        for (Compound compound : community.compounds()) {
            places.add(new OneCompound(compound));
            compound.buildings().items().forEach(building -> places.add(new OneBuilding(building)));
        }
        return places;
    }
}
