package org.grassroots.policy.compound;

import java.util.Set;
import org.grassroots.area.PropertyService;
import org.grassroots.condition.Conditions;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** A property company with enough full members on its staff has a Party organisation of its own. */
final class PropertyOrganisation extends BasicRule<PropertyService> {
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    private static final Trait<PropertyService> HAS_ORGANISATION = new StatedFact<>(
            "partyOrganisation",
            Text.of("a Party organisation of its own", "单独的党组织"),
            Set.of(),
            (service, census) -> service.partyOrganisation(),
            (service, census) -> MissingFact.of(Subject.Kind.PROPERTY_SERVICE, service.id(), Field.PARTY_ORGANISATION));

    PropertyOrganisation() {
        super("property.organisation", Subjects.propertyServices(), MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<PropertyService> requirement(Limits limits) {
        return Requirement.of(
                Conditions.all(
                        "companyThatNeedsOrganisation",
                        Text.of("a property company with enough full members", "正式党员人数达到规定的物业企业"),
                        Conditions.is(PropertyCompany.INSTANCE),
                        Conditions.atLeast(FullMembersOnStaff.INSTANCE, limits.count(MIN_FULL_MEMBERS))),
                Conditions.is(HAS_ORGANISATION));
    }
}
