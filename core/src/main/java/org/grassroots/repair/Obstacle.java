package org.grassroots.repair;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.missing.Subject;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/** What stands against a change as a remedy. */
public sealed interface Obstacle {
    /** In a sentence. */
    Text text();

    /**
     * It does not fit the register.
     *
     * @param message  the reason, as the change gives it
     */
    record Refused(String message) implements Obstacle {
        public Refused {
            requireNonNull(message, "message");
        }

        @Override
        public Text text() {
            return Text.of("It is refused: " + message + ".", "该变更不被接受：" + message + "。");
        }
    }

    /** It fits, and the finding stays. */
    record NotCured() implements Obstacle {
        @Override
        public Text text() {
            return Text.of("It does not cure the finding.", "不能消除该问题。");
        }
    }

    /**
     * It cures the finding and causes others.
     *
     * @param findings  MUST demands that would be VIOLATED or UNDETERMINED and were not, or VIOLATED and were only
     *     UNDETERMINED; the first of them
     * @param more  how many more there are
     * @param message  what the first of them says
     */
    record Causes(List<FindingKey> findings, int more, Text message) implements Obstacle {
        public Causes {
            requireNonNull(message, "message");
            findings = List.copyOf(findings);
            checkArgument(!findings.isEmpty(), "there is no obstacle where nothing is caused");
        }

        @Override
        public Text text() {
            return Text.of("It causes another finding: " + message.english(), "将产生新的问题：" + message.simplifiedChinese());
        }
    }

    /**
     * A host's rule throws on the register it leads to, so that nobody knows what it causes.
     *
     * @param rule  which rule
     * @param subject  on what
     */
    record Unjudged(RuleId rule, Subject subject) implements Obstacle {
        public Unjudged {
            requireNonNull(rule, "rule");
            requireNonNull(subject, "subject");
        }

        @Override
        public Text text() {
            return Text.of(
                    "Rule '%s' fails on %s, so that nobody knows what it causes.".formatted(rule, subject),
                    "规则“%s”对“%s”运行失败，无法判断其后果。".formatted(rule, subject.id()));
        }
    }
}
