package org.grassroots.plan.activation;

import java.util.Random;
import org.grassroots.plan.template.PlanTemplate;

/** Compounds that have been through some stages. */
public final class RandomActivations {
    private RandomActivations() {}

    public static Activation walked(PlanTemplate template, Random random) {
        Walk walk = new Walk(template);
        for (int moves = random.nextInt(8); moves > 0; moves--) {
            if (random.nextBoolean()) {
                walk.soundMove(random);
            } else {
                walk.anyMove(random);
            }
        }
        return walk.activation;
    }
}
