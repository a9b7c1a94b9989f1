package org.grassroots.json;

import java.util.function.Function;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.area.SectionId;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.record.ElectionId;
import org.grassroots.record.ResolutionId;

/** Every id is a text; the id's own type says what it may hold. */
final class IdShapes {
    static final Shape<CommunityId> COMMUNITY = id(CommunityId::of);
    static final Shape<CompoundId> COMPOUND = id(CompoundId::of);
    static final Shape<SectionId> SECTION = id(SectionId::of);
    static final Shape<BuildingId> BUILDING = id(BuildingId::of);
    static final Shape<HouseholdId> HOUSEHOLD = id(HouseholdId::of);
    static final Shape<PropertyServiceId> PROPERTY_SERVICE = id(PropertyServiceId::of);
    static final Shape<MemberId> MEMBER = id(MemberId::of);
    static final Shape<HelperId> HELPER = id(HelperId::of);
    static final Shape<BranchId> BRANCH = id(BranchId::of);
    static final Shape<GroupId> GROUP = id(GroupId::of);
    static final Shape<CentralHouseholdId> CENTRAL_HOUSEHOLD = id(CentralHouseholdId::of);
    static final Shape<PairedUnitId> PAIRED_UNIT = id(PairedUnitId::of);
    static final Shape<ResolutionId> RESOLUTION = id(ResolutionId::of);
    static final Shape<ElectionId> ELECTION = id(ElectionId::of);

    private IdShapes() {}

    private static <I extends Id> Shape<I> id(Function<String, I> parse) {
        return Shapes.mapped(Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH), parse, Id::value);
    }
}
