package org.grassroots.formation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.evaluation.Finding;
import org.grassroots.missing.Subject;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/** A MUST rule that no forming can satisfy for a subject, with the certificate why: what exactly is missing. */
public sealed interface Impossible {
    /** Of which the rule is not satisfied. */
    Subject subject();

    RuleId rule();

    /** What is missing; any of these is enough. */
    List<Lack> lacks();

    /** One sentence. Names places and bodies, never people. */
    Text certificate();

    /**
     * Found out while forming: people, neighbours or heads are missing.
     *
     * @param subject  of which the rule is not satisfied
     * @param rule  which
     * @param lacks  at least one
     * @param certificate  one sentence
     */
    record Unformed(Subject subject, RuleId rule, List<Lack> lacks, Text certificate) implements Impossible {
        public Unformed {
            requireNonNull(subject, "subject");
            requireNonNull(rule, "rule");
            requireNonNull(certificate, "certificate");
            lacks = List.copyOf(lacks);
            checkArgument(!lacks.isEmpty(), "an impossibility must say what is missing for %s of %s", rule, subject);
        }
    }

    /**
     * Found by the rules after all that is proposed: a fact nobody recorded, something only others can bring, such as a
     * unit to pair, or something badly made that a repair must put right.
     *
     * @param finding  on the register as it would be; a MUST
     */
    record Left(Finding finding) implements Impossible {
        public Left {
            requireNonNull(finding, "finding");
        }

        @Override
        public Subject subject() {
            return finding.subject();
        }

        @Override
        public RuleId rule() {
            return finding.rule();
        }

        @Override
        public List<Lack> lacks() {
            return List.of(Leftovers.lack(finding));
        }

        @Override
        public Text certificate() {
            return Leftovers.certificate(finding);
        }
    }
}
