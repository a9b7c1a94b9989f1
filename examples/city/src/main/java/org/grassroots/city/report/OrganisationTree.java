package org.grassroots.city.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.Compound;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.plan.chart.TreeChart;
import org.grassroots.plan.chart.TreeChartSvg;
import org.grassroots.plan.chart.TreeNode;
import org.grassroots.register.Register;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** The four levels above a compound's households: community, branches, building groups, central households. */
final class OrganisationTree {
    private final Wording words;
    private final People people;
    private final Register register;
    private final Compound compound;

    OrganisationTree(Wording words, People people, Register register, Compound compound) {
        this.words = words;
        this.people = people;
        this.register = register;
        this.compound = compound;
    }

    /** Draws it in each language. */
    void write(Pen pen, String anchor) {
        for (Language language : Language.values()) {
            String title = words.of("tree.title", Map.of("name", Text.same(compound.name())))
                    .in(language);
            String prefix = anchor + "-tree-" + language.tag();
            pen.open("div", "class", "chart", "lang", language.tag());
            pen.raw(new TreeChartSvg(prefix).write(new TreeChart(title, root(language))));
            pen.close("div");
        }
    }

    private TreeNode root(Language language) {
        Text level = register.organisation()
                .communityOrganisation()
                .value()
                .map(organisation -> words.of(organisation.level()))
                .orElse(words.of("tree.levelUnknown"));
        List<TreeNode> branches = new ArrayList<>();
        register.branchesServing(compound.id()).forEach(branch -> branches.add(branch(branch, language)));
        if (branches.isEmpty()) {
            boolean known = register.organisation().branches().isKnown();
            branches.add(open("branch", known ? "tree.noBranch" : "tree.branchesUnknown", language));
        }
        return new TreeNode(register.community().name(), List.of(level.in(language)), "community", branches);
    }

    private TreeNode branch(CompoundBranch branch, Language language) {
        List<String> details = new ArrayList<>();
        details.add(
                words.of("tree.kind", Map.of("kind", words.of(branch.kind()))).in(language));
        details.add(words.of(
                        "tree.secretary",
                        Map.of("who", who(branch.secretaries().known().map(OrganisationTree::members))))
                .in(language));
        details.add(words.of(
                        "tree.members",
                        Map.of("n", Amounts.count(branch.members().count())))
                .in(language));
        List<TreeNode> groups = new ArrayList<>();
        for (BuildingGroup group : register.groups()) {
            if (group.branch().equals(branch.id()) && isHere(group)) {
                groups.add(group(group, language));
            }
        }
        if (groups.isEmpty()) {
            boolean known = register.organisation().groups().isKnown();
            groups.add(open("group", known ? "tree.noGroup" : "tree.groupsUnknown", language));
        }
        return new TreeNode(branch.name(), details, "branch", groups);
    }

    /** A joint branch has groups in other compounds too. */
    private boolean isHere(BuildingGroup group) {
        return group.buildings().stream()
                .anyMatch(building -> register.compoundOf(building).equals(Optional.of(compound.id())));
    }

    private TreeNode group(BuildingGroup group, Language language) {
        List<Text> buildings = group.buildings().stream()
                .map(id -> Text.same(register.building(id).map(Building::name).orElse(id.value())))
                .toList();
        List<String> details = List.of(
                words.of("tree.buildings", Map.of("names", Series.names(buildings)))
                        .in(language),
                words.of("tree.leader", Map.of("who", who(group.leaders().known())))
                        .in(language),
                words.of(
                                "tree.members",
                                Map.of("n", Amounts.count(group.members().count())))
                        .in(language));
        List<TreeNode> homes = new ArrayList<>();
        for (CentralHousehold home : register.centralHouseholds()) {
            if (home.group().equals(group.id())) {
                homes.add(home(home, language));
            }
        }
        return new TreeNode(group.name(), details, "group", homes);
    }

    private TreeNode home(CentralHousehold home, Language language) {
        boolean neighbours = home.sense() == CentralHousehold.Sense.NEIGHBOURS;
        Listing<?> covered = neighbours ? home.households() : home.members();
        Text heads = who(Optional.of(home.head().value().stream().toList())
                .filter(listed -> home.head().exists().isKnown()));
        List<String> details = List.of(
                words.of("tree.head", Map.of("who", heads)).in(language),
                words.of(neighbours ? "tree.households" : "tree.members", Map.of("n", Amounts.count(covered.count())))
                        .in(language));
        String label = words.of(
                        "tree.centralHousehold",
                        Map.of("id", Text.same(home.id().value())))
                .in(language);
        return new TreeNode(label, details, "home", List.of());
    }

    private TreeNode open(String kind, String key, Language language) {
        return TreeNode.of(kind, words.of(key).in(language));
    }

    private static List<MemberId> members(List<Officer> officers) {
        return officers.stream().map(Officer::member).toList();
    }

    /** Empty for a list that is unknown. */
    private Text who(Optional<List<MemberId>> known) {
        if (known.isEmpty()) {
            return words.of("fact.unknown");
        }
        return known.get().isEmpty()
                ? words.of("tree.vacant")
                : Series.names(known.get().stream().map(people::named).toList());
    }
}
