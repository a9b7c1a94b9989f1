package org.grassroots.plan.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageTeam;
import org.grassroots.plan.team.Duty;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.OverallPlan;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.Renames;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.text.Text;

/** What the authors of a template may do to it, at random, and how they name what they have renamed. */
public record NewerTemplates(PlanTemplate template) {

    Renames renames() {
        return template.renames();
    }

    /** Version 1.3: one team has another title and another id, and one more duty, which its head owns. */
    public static NewerTemplates renamed(PlanTemplate older, String team, String id) {
        Draft draft = new Draft(older);
        draft.addDuty(ElementId.of(team), "report-daily");
        draft.rename(ElementId.of(team), ElementId.of(id));
        return draft.newer();
    }

    public static NewerTemplates any(PlanTemplate older, Random random) {
        Draft draft = new Draft(older);
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            List<ElementId> teams = List.copyOf(draft.teams.keySet());
            ElementId team = teams.get(random.nextInt(teams.size()));
            switch (random.nextInt(7)) {
                case 0 -> draft.addDuty(team, "n" + random.nextInt(3));
                case 1 -> draft.rename(team, ElementId.of("N" + random.nextInt(20)));
                case 2 -> draft.changePost(team, random);
                case 3 -> draft.shuffleDuties(team, random);
                case 4 -> draft.dropQuantities(team);
                case 5 -> draft.changeOverall(random);
                default -> draft.retitleDuties(team);
            }
        }
        return draft.newer();
    }

    private static final class Draft {
        private final PlanTemplate older;
        private final Map<ElementId, SpecialPlan> teams = new LinkedHashMap<>();
        private final Map<ElementId, ElementId> ids = new LinkedHashMap<>();
        private OverallPlan overall;

        Draft(PlanTemplate older) {
            this.older = older;
            this.overall = older.overall();
            older.specialPlans().forEach(team -> teams.put(team.id(), team));
        }

        void addDuty(ElementId team, String id) {
            SpecialPlan old = teams.get(team);
            ElementId duty = ElementId.of(id);
            if (old.duty(duty).isEmpty()) {
                List<Post> posts = new ArrayList<>(old.posts());
                posts.replaceAll(post -> post.rank() == PostRank.HEAD
                        ? Post.builder().from(post).addDuties(duty).build()
                        : post);
                change(SpecialPlan.builder()
                        .from(old)
                        .posts(posts)
                        .addDuties(Duty.builder()
                                .id(duty)
                                .text(Text.of("reports once a day", "每日报告一次"))
                                .origin(old.origin())
                                .build()));
            }
        }

        void rename(ElementId team, ElementId id) {
            if (!ids.containsKey(team) && !ids.containsValue(id) && !teams.containsKey(id)) {
                ids.put(team, id);
                change(SpecialPlan.builder().from(teams.get(team)).title(Text.of("The team of " + id, id + "组")));
            }
        }

        void changePost(ElementId team, Random random) {
            List<Post> posts = new ArrayList<>(teams.get(team).posts());
            int at = random.nextInt(posts.size());
            Post.Builder post = Post.builder().from(posts.get(at)).title(Text.of("post", "岗位" + random.nextInt(3)));
            if (posts.get(at).rank() == PostRank.MEMBER) {
                post.need(Need.builder()
                        .people(1 + random.nextInt(4))
                        .shifts(1 + random.nextInt(3))
                        .build());
            }
            posts.set(at, post.build());
            change(SpecialPlan.builder().from(teams.get(team)).posts(posts));
        }

        void shuffleDuties(ElementId team, Random random) {
            List<Duty> duties = new ArrayList<>(teams.get(team).duties());
            Collections.shuffle(duties, random);
            change(SpecialPlan.builder().from(teams.get(team)).duties(duties));
        }

        void retitleDuties(ElementId team) {
            List<Duty> duties = new ArrayList<>(teams.get(team).duties());
            duties.replaceAll(duty -> Duty.builder()
                    .from(duty)
                    .text(duty.text().map(words -> words + " *"))
                    .build());
            change(SpecialPlan.builder().from(teams.get(team)).duties(duties));
        }

        void dropQuantities(ElementId team) {
            change(SpecialPlan.builder().from(teams.get(team)).quantities(List.of()));
        }

        void changeOverall(Random random) {
            OverallPlan.Builder changed = OverallPlan.builder().from(overall);
            switch (random.nextInt(3)) {
                case 0 -> changed.sections(overall.sections().stream().skip(1).toList());
                case 1 -> changed.drills(overall.drills().stream().limit(1).toList());
                default -> changed.aim(overall.aim().map(words -> words + " *"));
            }
            overall = changed.build();
        }

        private void change(SpecialPlan.Builder changed) {
            SpecialPlan team = changed.build();
            teams.put(team.id(), team);
        }

        private Ladder ladder() {
            return Ladder.builder()
                    .from(older.ladder())
                    .stages(older.ladder().stages().stream().map(this::stage).toList())
                    .build();
        }

        private Stage stage(Stage stage) {
            return Stage.builder()
                    .from(stage)
                    .teams(stage.teams().stream()
                            .map(on -> new StageTeam(ids.getOrDefault(on.team(), on.team()), on.crews()))
                            .toList())
                    .build();
        }

        NewerTemplates newer() {
            Map<String, String> renames = new LinkedHashMap<>();
            ids.forEach((from, to) -> renames.put("special/" + from, "special/" + to));
            PlanTemplate template = PlanTemplate.builder()
                    .from(older)
                    .version("1.3.0")
                    .renames(new Renames(renames))
                    .overall(overall)
                    .specialPlans(teams.values().stream()
                            .map(team -> SpecialPlan.builder()
                                    .from(team)
                                    .id(ids.getOrDefault(team.id(), team.id()))
                                    .build())
                            .toList())
                    .ledgers(older.ledgers().stream()
                            .map(ledger -> LedgerSchema.builder()
                                    .from(ledger)
                                    .owner(ids.getOrDefault(ledger.owner(), ledger.owner()))
                                    .build())
                            .toList())
                    .ladder(ladder())
                    .build();
            return new NewerTemplates(template);
        }
    }
}
