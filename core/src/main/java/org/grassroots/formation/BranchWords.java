package org.grassroots.formation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.Community;
import org.grassroots.area.CompoundId;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Known;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.ServedArea;
import org.grassroots.text.Text;

/** What new branches are called, and why they are of their kind. */
final class BranchWords {
    /** What a temporary branch is formed for; ours, as no pack names a task. */
    static final String TASK = "小区党的工作和治理服务";

    private static final int LONGEST_NAME = 120;

    private BranchWords() {}

    static String id(BranchKind kind, List<ServedArea> areas) {
        String of = areas.get(0)
                .section()
                .map(SectionId::value)
                .orElse(areas.get(0).compound().value());
        return switch (kind) {
            case FORMAL, FUNCTIONAL -> "branch/" + of;
            case JOINT -> "joint/" + of;
            case TEMPORARY -> "temporary/" + of;
        };
    }

    static String name(Planned planned, List<ServedArea> areas) {
        Site site = planned.sites().get(0);
        Optional<SectionId> section = areas.get(0).section();
        String part = section.flatMap(id -> site.compound().sections().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .map(one -> one.name())
                .orElse("");
        String place = shortened(site.compound().name() + part);
        return switch (planned.kind()) {
            case FORMAL, FUNCTIONAL -> place + "党支部";
            case JOINT -> place + "等" + planned.sites().size() + "个小区联合党支部";
            case TEMPORARY -> place + "临时党支部";
        };
    }

    /** A name may be long, and those made of it must not be too long. */
    static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** By the subdistrict or township, on the day of the proposal. */
    static Approval approval(Community community, LocalDate day) {
        String by = community
                .subdistrict()
                .filter(name -> !name.isBlank())
                .map(name -> name + (name.endsWith("乡") || name.endsWith("镇") ? "党委" : "党工委"))
                .orElse("上级党组织");
        return new Approval(by, Optional.of(day), Known.of(day));
    }

    static Text decision(BranchId id, Planned planned) {
        List<CompoundId> compounds = planned.sites().stream().map(Site::id).toList();
        int members =
                planned.sites().stream().mapToInt(site -> site.here().low()).sum();
        int residents = planned.sites().get(0).fullResidents();
        String where = LackWords.quoted(compounds);
        String chinese = LackWords.quotedChinese(compounds);
        return switch (planned.kind()) {
            case FORMAL, FUNCTIONAL ->
                Text.of(
                        "Compound " + where + " gets formal branch '" + id + "': full members affiliated here number "
                                + members + ".",
                        "小区" + chinese + "成立正式党支部“" + id + "”：组织关系在本社区的正式党员" + members + "名。");
            case JOINT ->
                Text.of(
                        "Compounds " + where + " get joint branch '" + id
                                + "': each is too small alone, and their full members affiliated here number " + members
                                + " together.",
                        "小区" + chinese + "成立联合党支部“" + id + "”：各小区均不足单独成立条件，组织关系在本社区的正式党员合计" + members + "名。");
            case TEMPORARY ->
                Text.of(
                        "Compound " + where + " gets temporary branch '" + id + "': full members who live there number "
                                + residents + ", and " + planned.deployed().size() + " are deployed.",
                        "小区" + chinese + "成立临时党支部“" + id + "”：居住的正式党员" + residents + "名，下派"
                                + planned.deployed().size() + "名。");
        };
    }
}
