package org.grassroots.plan.drawing;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.plan.chart.TreeChart;
import org.grassroots.plan.chart.TreeNode;
import org.grassroots.register.Register;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** The four levels above a compound's households as a tree: community, branches, building groups, central households. */
public final class OrganisationDrawing {
    private final Language language;
    private final PersonLabel label;

    /** Names people by their ids. */
    public OrganisationDrawing(Language language) {
        this(language, PersonLabel.ids());
    }

    /**
     * @param language  the language of all texts
     * @param label  how it names secretaries, leaders and heads; members are only counted
     */
    public OrganisationDrawing(Language language, PersonLabel label) {
        this.language = language;
        this.label = label;
    }

    /**
     * The tree of one compound. What is not known is said to be unknown, what is known to be lacking is vacant. Of a joint
     * branch only the groups of this compound are shown.
     *
     * @throws IllegalArgumentException if the register does not have the compound
     */
    public TreeChart draw(Register register, CompoundId compound) {
        Compound found = register.compound(compound).orElse(null);
        checkArgument(
                found != null,
                "compound '%s' is not in the register of community '%s', which has %s compounds",
                compound,
                register.community().id(),
                register.community().compounds().size());
        return new TreeChart(OrganisationWords.title(found.name()).in(language), new Tree(register, compound).root());
    }

    private final class Tree {
        private final Register register;
        private final CompoundId compound;

        Tree(Register register, CompoundId compound) {
            this.register = register;
            this.compound = compound;
        }

        TreeNode root() {
            Text level = register.organisation()
                    .communityOrganisation()
                    .value()
                    .map(organisation -> OrganisationWords.level(organisation.level()))
                    .orElse(OrganisationWords.LEVEL_UNKNOWN);
            List<TreeNode> branches = new ArrayList<>();
            register.branchesServing(compound).forEach(branch -> branches.add(branch(branch)));
            if (branches.isEmpty()) {
                boolean known = register.organisation().branches().isKnown();
                branches.add(open("branch", known ? OrganisationWords.NO_BRANCH : OrganisationWords.BRANCHES_UNKNOWN));
            }
            return node("community", register.community().name(), branches, level);
        }

        private TreeNode branch(CompoundBranch branch) {
            List<TreeNode> groups = new ArrayList<>();
            for (BuildingGroup group : register.groups()) {
                if (group.branch().equals(branch.id()) && isHere(group)) {
                    groups.add(group(group));
                }
            }
            if (groups.isEmpty()) {
                boolean known = register.organisation().groups().isKnown();
                groups.add(open("group", known ? OrganisationWords.NO_GROUP : OrganisationWords.GROUPS_UNKNOWN));
            }
            return node(
                    "branch",
                    branch.name(),
                    groups,
                    OrganisationWords.kind(branch.kind()),
                    OrganisationWords.secretary(who(branch.secretaries().known().map(OrganisationDrawing::members))),
                    members(branch.members().count()));
        }

        private boolean isHere(BuildingGroup group) {
            return group.buildings().stream()
                    .anyMatch(building -> register.compoundOf(building).equals(Optional.of(compound)));
        }

        private TreeNode group(BuildingGroup group) {
            List<Text> buildings = group.buildings().stream()
                    .map(id ->
                            Text.same(register.building(id).map(Building::name).orElse(id.value())))
                    .toList();
            List<TreeNode> homes = new ArrayList<>();
            for (CentralHousehold home : register.centralHouseholds()) {
                if (home.group().equals(group.id())) {
                    homes.add(home(home));
                }
            }
            return node(
                    "group",
                    group.name(),
                    homes,
                    OrganisationWords.buildings(DrawingWords.names(buildings)),
                    OrganisationWords.leader(who(group.leaders().known())),
                    members(group.members().count()));
        }
    }

    private TreeNode home(CentralHousehold home) {
        Text heads = who(Optional.of(home.head().value().stream().toList())
                .filter(listed -> home.head().exists().isKnown()));
        Text covered = home.sense() == CentralHousehold.Sense.NEIGHBOURS
                ? OrganisationWords.households(
                        DrawingWords.count(home.households().count()))
                : members(home.members().count());
        String name = OrganisationWords.centralHousehold(home.id().value()).in(language);
        return node("home", name, List.of(), OrganisationWords.head(heads), covered);
    }

    private static Text members(Interval count) {
        return OrganisationWords.members(DrawingWords.count(count));
    }

    private TreeNode open(String kind, Text text) {
        return TreeNode.of(kind, text.in(language));
    }

    private TreeNode node(String kind, String name, List<TreeNode> below, Text... details) {
        List<String> said = new ArrayList<>();
        for (Text detail : details) {
            said.add(detail.in(language));
        }
        return new TreeNode(name, said, kind, below);
    }

    private static List<MemberId> members(List<Officer> officers) {
        return officers.stream().map(Officer::member).toList();
    }

    /** Empty for a list that is unknown. */
    private Text who(Optional<List<MemberId>> known) {
        if (known.isEmpty()) {
            return DrawingWords.UNKNOWN;
        }
        return known.get().isEmpty()
                ? DrawingWords.VACANT
                : DrawingWords.names(known.get().stream()
                        .map(member -> Text.same(label.of(member)))
                        .toList());
    }
}
