package org.grassroots.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.team.Measure;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.team.Requirement;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;

/** Templates of a few teams whose posts ask for anything. */
public final class RandomTemplates {
    private static final List<String> TRAININGS = List.of("sampling", "first-aid");

    private final Random random;

    private RandomTemplates(Random random) {
        this.random = random;
    }

    public static PlanTemplate any(Random random) {
        return new RandomTemplates(random).template();
    }

    private PlanTemplate template() {
        PlanTemplate template = SampleTemplates.of(
                1 + random.nextInt(3),
                IntStream.rangeClosed(1, random.nextInt(5))
                        .mapToObj(number -> team("T" + number))
                        .toArray(SpecialPlan[]::new));
        return SampleLedgers.written(template, random);
    }

    private SpecialPlan team(String id) {
        List<Post> posts = new ArrayList<>();
        posts.add(SampleTemplates.post("head", PostRank.HEAD, Need.fixed(1), requirement())
                .build());
        posts.add(SampleTemplates.post("deputy", PostRank.DEPUTY, Need.fixed(1 + random.nextInt(2)), requirement())
                .build());
        IntStream.range(0, random.nextInt(4)).forEach(number -> posts.add(post("p" + number)));
        return SampleTemplates.team(id, posts);
    }

    private Post post(String id) {
        return SampleTemplates.post(id, PostRank.MEMBER, need(), requirement())
                .onlyIf(
                        random.nextInt(3) == 0
                                ? Optional.of(CompoundFact.values()[random.nextInt(CompoundFact.values().length)])
                                : Optional.empty())
                .build();
    }

    private Need need() {
        if (random.nextBoolean()) {
            return Need.fixed(1 + random.nextInt(4));
        }
        Measure measure = Measure.values()[random.nextInt(Measure.values().length)];
        return Need.builder()
                .from(Need.forEvery(1, 1 + random.nextInt(400), measure))
                .atLeast(1 + random.nextInt(2))
                .shifts(1 + random.nextInt(2))
                .build();
    }

    private Requirement requirement() {
        Requirement.Builder requirement = Requirement.builder()
                .addWho(PersonKind.MEMBER)
                .frontLine(random.nextInt(3) == 0)
                .fullMember(random.nextInt(3) == 0);
        for (PersonKind kind : PersonKind.values()) {
            if (random.nextInt(3) == 0) {
                requirement.addWho(kind);
            }
        }
        TRAININGS.stream().filter(code -> random.nextInt(4) == 0).forEach(requirement::addTraining);
        return requirement.build();
    }
}
