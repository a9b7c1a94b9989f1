package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.RegisterFile;
import org.grassroots.condition.Conditions;
import org.grassroots.fact.Interval;
import org.grassroots.json.ShippedPacks;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A rule of a host's that throws neither ends a run nor passes unseen. */
class RuleFaultTest {
    private static final String RULE = "branch.max-members";

    @TempDir
    private Path directory;

    private final StringWriter err = new StringWriter();

    /** The shipped rule with a measure that has a fault. */
    private static final class Failing extends BasicRule<CompoundBranch> {
        Failing() {
            super(RULE, Subjects.branches(), "maxMembers");
        }

        @Override
        public Requirement<CompoundBranch> requirement(Limits limits) {
            return Requirement.of(Conditions.always(), Conditions.atMost(new Faulty(), limits.count("maxMembers")));
        }
    }

    private record Faulty() implements Countable<CompoundBranch> {
        @Override
        public String name() {
            return "membersOnRoll";
        }

        @Override
        public Text title() {
            return Text.same("members");
        }

        @Override
        public Interval bounds(CompoundBranch branch, Census census) {
            throw new IllegalStateException("Zhao Jiayi is to blame");
        }

        @Override
        public Tally tally(CompoundBranch branch, Census census) {
            throw new IllegalStateException("Zhao Jiayi is to blame");
        }
    }

    private static RulePack failing() {
        RuleEntry entry = ShippedPacks.find("national").rules().stream()
                .filter(shipped -> shipped.rule().id().value().equals(RULE))
                .findFirst()
                .orElseThrow();
        return RulePack.builder()
                .id("host")
                .version("1")
                .title(Text.same("Host"))
                .addRules(RuleEntry.builder().from(entry).rule(new Failing()).build())
                .build();
    }

    private CityResult run(int communities) throws IOException, UnusableInputException {
        Path registers = Registers.file(
                directory,
                IntStream.range(0, communities)
                        .mapToObj(number -> Registers.SOUND.replace("k-north", "k-" + number))
                        .toArray(String[]::new));
        CommandSpec spec = CommandSpec.create();
        new CommandLine(spec).setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err, true));
        CommandRun run = new CommandRun(spec);
        try (Outputs outputs = new Outputs(directory)) {
            CityTasks tasks = CityTasks.builder().addPacks(failing()).build();
            CityResult result = run.work(new RegisterFile(registers), tasks, outputs);
            run.reportRejections(result, outputs);
            return result;
        }
    }

    @Test
    void it_is_told_on_which_subject_and_where_and_makes_the_exit_code_1() throws Exception {
        CityResult result = run(1);

        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("rule 'branch.max-members' of pack 'host' failed on branch b-1 of community 'k-0':"
                        + " IllegalStateException at ")
                .contains("RuleFaultTest$Faulty.bounds(")
                .doesNotContain("Zhao");
        assertThat(CommandRun.exitCode(result, new Options.Failing())).isEqualTo(1);
        assertThat(Json.object(Json.file(directory.resolve("summary.json")).get("failures")))
                .isEqualTo(Map.of(RULE, 1L));
        assertThat(Json.object(Json.file(directory.resolve("summary.json")).get("verdicts")))
                .containsOnlyKeys(RULE);
    }

    @Test
    void of_many_failures_twenty_are_told_and_the_rest_counted() throws Exception {
        run(23);

        List<String> told = err.toString().lines().toList();
        assertThat(told).hasSize(21).last().isEqualTo("and 3 more failures of rules");
        assertThat(Json.object(Json.file(directory.resolve("summary.json")).get("failures")))
                .isEqualTo(Map.of(RULE, 23L));
    }

    @Test
    void where_no_rule_failed_the_summary_says_that_none_did() throws IOException {
        CityRun run = CityRun.of("check", Registers.file(directory, Registers.SOUND), "--out", directory);

        assertThat(run.exitCode()).isZero();
        assertThat(Json.object(Json.file(directory.resolve("summary.json")).get("failures")))
                .isEmpty();
    }
}
