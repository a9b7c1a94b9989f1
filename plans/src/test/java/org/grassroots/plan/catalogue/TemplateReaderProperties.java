package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the bytes are, they are a template or refused with a place. */
class TemplateReaderProperties {
    private static final String[] FILES = {"template.json", "t1.json", "t2.json", "l1.json", "stages.json"};

    @Property
    void broken_bytes_never_lead_to_any_other_exception(@ForAll Random random) {
        SmallTemplate files = new SmallTemplate();
        String file = FILES[random.nextInt(FILES.length)];
        byte[] bytes = files.read(file).orElseThrow();
        for (int change = 0; change <= random.nextInt(3); change++) {
            bytes = changed(bytes, random);
        }
        try {
            TemplateReader.read(files.with(file, bytes));
        } catch (UnreadableTemplateException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).doesNotContain("Exception").doesNotContain("org.grassroots");
            });
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> {
                byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
                System.arraycopy(bytes, at + 1, cut, at, bytes.length - at - 1);
                return cut;
            }
            case 1 -> {
                int to = random.nextInt(bytes.length);
                byte swapped = bytes[at];
                bytes[at] = bytes[to];
                bytes[to] = swapped;
                return bytes;
            }
            default -> {
                bytes[at] = (byte) random.nextInt(256);
                return bytes;
            }
        }
    }
}
