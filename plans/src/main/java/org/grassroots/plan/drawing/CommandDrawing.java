package org.grassroots.plan.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.member.PersonId;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.BoundSeat;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.Plan;
import org.grassroots.plan.SeatFilling;
import org.grassroots.plan.SeatGap;
import org.grassroots.plan.chart.TreeChart;
import org.grassroots.plan.chart.TreeNode;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Who commands whom in a plan, as a tree: the seats of the command, and every team with its posts and who holds them. */
public final class CommandDrawing {
    private static final TextPattern TITLE =
            TextPattern.of(Text.of("{plan}: {compound}", "{compound}{plan}", "{compound}{plan}"));
    private static final Text COMMAND = Text.of("Command", "指挥体系", "指揮體系");

    private final Language language;
    private final PersonLabel label;

    /** Names people by their ids. */
    public CommandDrawing(Language language) {
        this(language, PersonLabel.ids());
    }

    /**
     * @param language  the language of all texts
     * @param label  how it names the people of a seat or of a post for one; of other posts people are only counted
     */
    public CommandDrawing(Language language, PersonLabel label) {
        this.language = language;
        this.label = label;
    }

    /** The tree of one plan. */
    public TreeChart draw(Plan plan) {
        Text title = TITLE.fill(Map.of("plan", plan.template().title(), "compound", Text.same(plan.compoundName())));
        List<TreeNode> below = new ArrayList<>();
        below.add(new TreeNode(
                COMMAND.in(language),
                List.of(),
                "command",
                plan.seats().stream().map(this::seat).toList()));
        plan.teams().forEach(team -> below.add(team(team)));
        return new TreeChart(title.in(language), new TreeNode(plan.compoundName(), List.of(), "plan", below));
    }

    private TreeNode seat(BoundSeat seat) {
        return new TreeNode(seat.seat().title().in(language), List.of(who(seat.holders())), "seat", List.of());
    }

    private String who(SeatFilling filling) {
        if (!filling.people().isEmpty()) {
            return people(filling.people());
        }
        return filling.gap()
                .map(SeatGap::reason)
                .orElse(filling.missing().isEmpty() ? DrawingWords.VACANT : DrawingWords.UNKNOWN)
                .in(language);
    }

    private TreeNode team(BoundTeam team) {
        return new TreeNode(
                team.id() + " " + team.special().title().in(language),
                List.of(),
                "team",
                team.posts().stream().map(this::post).toList());
    }

    private TreeNode post(BoundPost post) {
        return new TreeNode(post.post().title().in(language), List.of(holders(post)), "post", List.of());
    }

    private String holders(BoundPost post) {
        boolean forOne = post.need().isExact() && post.need().low() == 1;
        Optional<PersonId> one = forOne ? post.people().stream().findFirst() : Optional.empty();
        return one.map(label::of)
                .orElseGet(() -> (forOne
                                ? DrawingWords.VACANT
                                : DrawingWords.people(post.people().size(), post.need()))
                        .in(language));
    }

    private String people(List<PersonId> people) {
        return DrawingWords.names(people.stream()
                        .map(person -> Text.same(label.of(person)))
                        .toList())
                .in(language);
    }
}
