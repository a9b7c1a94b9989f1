package org.grassroots.plan.completeness;

import static org.grassroots.plan.completeness.CheckWords.ITEMS;
import static org.grassroots.plan.completeness.CheckWords.POSTS;
import static org.grassroots.plan.completeness.CheckWords.TEAMS;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.plan.completeness.PlanView.Placed;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.ItemLink.Role;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What every team that stands must have: a chart, a head, an owner for each duty; and every ledger its team. */
final class TeamParts {
    private static final TextPattern LEFT_OUT =
            TextPattern.of(Text.of("the plan leaves out the {name}, which no team is without", "预案略去了{name}，而每个小组都应有"));
    private static final TextPattern NO_CHART =
            TextPattern.of(Text.of("the {name}, which people added, has no flow chart", "新增的{name}没有流程图"));
    private static final TextPattern HEADS = TextPattern.of(Text.of(
            "{count} posts of the {name} have the rank of a head; exactly one must", "{name}中职级为组长的岗位有{count}个，应恰为一个"));
    private static final TextPattern NO_OWNER =
            TextPattern.of(Text.of("no post of the team has the {name}", "本组没有岗位承担{name}"));
    private static final TextPattern OWNERS =
            TextPattern.of(Text.of("{count} teams own the {name}; exactly one must", "负责{name}的小组有{count}个，应恰为一个"));

    private final PlanView view;
    private final Notes notes;
    private final ListMultimap<String, Placed> posts;
    private final ListMultimap<String, Placed> charts = LinkedListMultimap.create();
    private final List<Placed> teams;

    private TeamParts(PlanView view, Notes notes) {
        this.view = view;
        this.notes = notes;
        this.posts = view.posts();
        this.teams = view.standing(ElementKind.SPECIAL_PLAN);
        view.standing(ElementKind.FLOW).forEach(chart -> charts.put(chart.team(), chart));
    }

    static void check(PlanView view, Notes notes) {
        TeamParts parts = new TeamParts(view, notes);
        for (Placed team : parts.teams) {
            if (team.entry().isPresent()) {
                parts.checkTeam(view.index.teams.get(team.path()));
            } else {
                parts.checkAdded(team);
            }
        }
        parts.checkLedgers();
    }

    private void checkTeam(TemplateIndex.Team team) {
        if (!charts.containsKey(team.path()) && !view.isAbsent(team.chart())) {
            Text message = LEFT_OUT.fill(Map.of("name", name(team.chart())));
            notes.add(notes.of(PlanRule.TEAM_CHART, team.chart(), 0, 1, ITEMS, message));
        }
        // A post that is absent may have been the one that is lacking, and is told of by itself.
        if (team.posts().stream().noneMatch(view::isAbsent)) {
            Set<String> looked = new LinkedHashSet<>(team.posts());
            posts.get(team.path()).forEach(post -> looked.add(post.path()));
            checkHead(team, looked);
            checkDuties(team, looked);
        }
    }

    private void checkHead(TemplateIndex.Team team, Set<String> looked) {
        int heads = heads(team.path());
        if (heads != 1) {
            Text message = HEADS.fill(Map.of("name", name(team.path()), "count", CheckWords.number(heads)));
            notes.add(notes.of(PlanRule.TEAM_HEAD, team.head(), heads, 1, POSTS, message)
                    .others(notes.sorted(looked, team.head())));
        }
    }

    private int heads(String team) {
        return (int) posts.get(team).stream().filter(Placed::isHead).count();
    }

    private Text name(String path) {
        return view.index.entry(path).orElseThrow().name();
    }

    private void checkDuties(TemplateIndex.Team team, Set<String> looked) {
        Set<String> owned = new LinkedHashSet<>();
        posts.get(team.path()).forEach(post -> owned.addAll(post.links(Role.DUTY)));
        for (String duty : team.duties()) {
            if (view.isStanding(duty) && !owned.contains(duty)) {
                Text message = NO_OWNER.fill(Map.of("name", name(duty)));
                notes.add(notes.of(PlanRule.DUTY_OWNER, duty, 0, 1, POSTS, message)
                        .others(notes.sorted(looked, duty)));
            }
        }
    }

    private void checkAdded(Placed team) {
        Text name = CheckWords.name(team.path(), ElementKind.SPECIAL_PLAN);
        if (!charts.containsKey(team.path())) {
            notes.add(notes.of(PlanRule.TEAM_CHART, team.path(), 0, 1, ITEMS, NO_CHART.fill(Map.of("name", name))));
        }
        int heads = heads(team.path());
        if (heads != 1) {
            Text message = HEADS.fill(Map.of("name", name, "count", CheckWords.number(heads)));
            notes.add(notes.of(PlanRule.TEAM_HEAD, team.path(), heads, 1, POSTS, message));
        }
    }

    private void checkLedgers() {
        // A team that is absent may have been the owner, and is told of by itself.
        if (view.index.teams.keySet().stream().anyMatch(view::isAbsent)) {
            return;
        }
        List<String> looked = new ArrayList<>(view.index.teams.keySet());
        teams.forEach(team -> looked.add(team.path()));
        for (Placed ledger : view.standing(ElementKind.LEDGER)) {
            int owners = (int) teams.stream()
                    .filter(team -> team.links(Role.OWNS).contains(ledger.path()))
                    .count();
            if (owners != 1 && ledger.entry().isPresent()) {
                Text message =
                        OWNERS.fill(Map.of("name", ledger.entry().get().name(), "count", CheckWords.number(owners)));
                notes.add(notes.of(PlanRule.LEDGER_OWNER, ledger.path(), owners, 1, TEAMS, message)
                        .others(notes.sorted(looked, ledger.path())));
            }
        }
    }
}
