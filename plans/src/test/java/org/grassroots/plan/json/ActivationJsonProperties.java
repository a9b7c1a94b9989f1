package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.grassroots.plan.RandomLadders;
import org.grassroots.plan.activation.Activation;
import org.grassroots.plan.activation.RandomActivations;
import org.grassroots.plan.template.PlanTemplate;

class ActivationJsonProperties {

    @Property(tries = 300)
    void what_is_written_is_read_back_and_replayed_to_the_same(@ForAll Random random) {
        PlanTemplate template = RandomLadders.any(random);
        Activation walked = RandomActivations.walked(template, random);
        String text = text(walked);

        ActivationReader.Logs logs = read(template, text);

        assertThat(logs.rejected()).isEmpty();
        if (walked.log().events().isEmpty()) {
            assertThat(logs.activations()).isEmpty();
        } else {
            assertThat(logs.activations()).containsExactly(walked);
            assertThat(logs.activations().get(0).state()).isEqualTo(walked.state());
        }
    }

    @Property(tries = 300)
    void a_log_with_any_character_changed_is_told_or_is_another_log_written_canonically(@ForAll Random random) {
        PlanTemplate template = RandomLadders.any(random);
        String text = text(RandomActivations.walked(template, random));
        if (text.isEmpty()) {
            return;
        }
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(random.nextInt(text.length() - 1), "0a\",:[]{}T-".charAt(random.nextInt(11)));

        ActivationReader.Logs logs = read(template, changed.toString());

        if (logs.rejected().isEmpty()) {
            StringBuilder again = new StringBuilder();
            logs.activations().forEach(activation -> again.append(text(activation)));
            assertThat(again.toString()).isEqualTo(changed.toString());
        }
    }

    private static String text(Activation activation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ActivationWriter().writeLines(activation.log(), 1, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ActivationReader.Logs read(PlanTemplate template, String text) {
        if (text.isEmpty()) {
            return new ActivationReader.Logs(List.of(), List.of());
        }
        return new ActivationReader(template)
                .read("log.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
