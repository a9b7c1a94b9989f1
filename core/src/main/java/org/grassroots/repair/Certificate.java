package org.grassroots.repair;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.text.Text;

/**
 * Why a finding has no remedy.
 *
 * @param ground  what kind of reason
 * @param why  the reason in a sentence
 * @param attempts  the changes that were tried, each with what stands against it alone; none of them helps together with
 *     others either
 */
public record Certificate(Ground ground, Text why, List<Attempt> attempts) {

    /** The kinds of reason. */
    public enum Ground {
        /** Nobody knows a change that could cure it. */
        NO_CHANGE_KNOWN,
        /** Facts must be found out first; what to do hangs on them. */
        NEEDS_FACTS,
        /** What was done cannot be undone. */
        PAST,
        /** Changes are known, and none of them fits, cures it and causes nothing else. */
        NONE_HELPS
    }

    public Certificate {
        requireNonNull(ground, "ground");
        requireNonNull(why, "why");
        attempts = List.copyOf(attempts);
    }

    /** Without attempts. */
    public static Certificate of(Ground ground, Text why) {
        return new Certificate(ground, why, List.of());
    }
}
