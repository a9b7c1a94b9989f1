package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.member.Helper;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;

/** Makes the register of one community. */
final class CommunityMaker {
    private final Setting setting;
    private final CommunityRows rows;

    CommunityMaker(Setting setting, CommunityRows rows) {
        this.setting = setting;
        this.rows = rows;
    }

    Register register(int number, String sourceName) {
        PropertyServices services = new PropertyServices(setting);
        CompoundMaker maker = new CompoundMaker(setting, services);
        List<CompoundDraft> drafts = rows.rows().stream().map(maker::draft).toList();
        List<CompoundDraft> listed =
                drafts.stream().filter(CompoundDraft::listsMembers).toList();
        PairingMaker pairings = new PairingMaker(setting, drafts);
        return Register.builder()
                .provenance(Provenance.builder()
                        .source(sourceName)
                        .synthetic(true)
                        .seed(setting.seed())
                        .describes(setting.day())
                        .build())
                .community(Community.builder()
                        .id(CommunityId.of("k" + number))
                        .name(rows.name())
                        .county(rows.county())
                        .subdistrict(rows.subdistrict())
                        .propertyServices(services.all())
                        .compounds(drafts.stream().map(CompoundDraft::compound).toList())
                        .build())
                .members(listed.stream().flatMap(CompoundDraft::members).toList())
                .membersNotListed(notListed(drafts))
                .helpers(helpers(listed, pairings))
                .organisation(listed.isEmpty() ? Organisation.UNKNOWN : organisation(listed))
                .pairings(listed.isEmpty() ? Pairings.UNKNOWN : pairings.pairings())
                .build();
    }

    private static List<CompoundId> notListed(List<CompoundDraft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.listsMembers())
                .map(draft -> draft.compound().id())
                .toList();
    }

    private static List<Helper> helpers(List<CompoundDraft> listed, PairingMaker pairings) {
        List<Helper> helpers = new ArrayList<>();
        listed.forEach(draft -> helpers.addAll(draft.helpers()));
        helpers.addAll(pairings.streetCadres());
        return helpers;
    }

    private Organisation organisation(List<CompoundDraft> listed) {
        String street = rows.subdistrict().orElse("街道") + "党工委";
        return new Organiser(setting, listed, street).organisation();
    }
}
