package org.grassroots.policy.compound;

import java.util.List;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * The four parties of a compound's linkage are there: the community organisation leads, a branch leads on the spot, a
 * property service takes part, and a resident unit assists.
 */
final class FourPartyLinkage extends BasicRule<Compound> {
    private static final Trait<Compound> COMMUNITY_ORGANISATION = new StatedFact<>(
            "communityOrganisation",
            Text.of("a community organisation that leads", "有社区党组织领导"),
            Set.of(RegisterPart.COMMUNITY_ORGANISATION),
            (compound, census) ->
                    census.register().organisation().communityOrganisation().exists(),
            (compound, census) -> MissingFact.of(
                    Subject.Kind.COMMUNITY, census.register().community().id(), Field.COMMUNITY_ORGANISATION));

    private static final Trait<Compound> PROPERTY_SERVICE = new StatedFact<>(
            "propertyService",
            Text.of("a property service that takes part", "有物业服务参与"),
            Set.of(),
            (compound, census) -> compound.propertyService().exists(),
            (compound, census) -> MissingFact.of(Subject.Kind.COMPOUND, compound.id(), Field.PROPERTY_SERVICE));

    FourPartyLinkage() {
        super("linkage.four-party", Subjects.compounds());
    }

    @Override
    public Requirement<Compound> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(),
                List.of(
                        new Demand<>("lead", Conditions.is(COMMUNITY_ORGANISATION)),
                        new Demand<>("on-the-spot-lead", Conditions.atLeast(Populations.leadingBranches(), 1)),
                        new Demand<>("participant", Conditions.is(PROPERTY_SERVICE)),
                        new Demand<>("assistant", Conditions.atLeast(PairedWith.ASSISTING_UNITS, 1))));
    }
}
