package org.grassroots.pack.check;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.StatedRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/**
 * The rules that a pack states, tried out: for each demand and each day from which its numbers apply, a case just below, at
 * and just above every threshold, chosen where the verdict turns; and what is odd about the rules.
 *
 * <p>The values tried are those of {@link org.grassroots.condition.Samples}; what is never met among them may still be met
 * elsewhere where a measure's values hang together in ways that it does not tell. Two rules are taken to divide a count
 * between them if they judge the same subjects, their ids begin with the same word, and one applies only from a value
 * on and the other only below one. A fault is no error: the pack may mean it.
 */
public final class PackCheck {
    private final RulePack pack;
    private final List<ThresholdCase> cases;
    private final List<PackFault> faults;

    private PackCheck(RulePack pack, List<ThresholdCase> cases, List<PackFault> faults) {
        this.pack = pack;
        this.cases = cases;
        this.faults = faults;
    }

    /** Tries the pack's own rules; those of its bases only for gaps and overlaps with its own. */
    public static PackCheck of(RulePack pack) {
        List<ThresholdCase> cases = new ArrayList<>();
        List<PackFault> faults = new ArrayList<>();
        SortedSet<LocalDate> days = new TreeSet<>();
        for (StatedRule stated : pack.allRules()) {
            days.addAll(stated.turningDays());
            if (stated.pack() == pack) {
                for (LocalDate day : stated.turningDays()) {
                    Limits limits = Limits.on(day, stated.entry().parameters()).orElseThrow();
                    tryOut(stated, stated.entry().rule().requirement(limits), day, cases, faults);
                }
            }
        }
        days.forEach(day -> faults.addAll(Divisions.faults(pack, day)));
        return new PackCheck(pack, ImmutableList.copyOf(cases), firstOfEach(faults));
    }

    private static <S> void tryOut(
            StatedRule stated,
            Requirement<S> requirement,
            LocalDate day,
            List<ThresholdCase> cases,
            List<PackFault> faults) {
        for (Demand<S> demand : requirement.demands()) {
            DemandTrial<S> trial = DemandTrial.of(stated.entry().rule().id(), requirement.applies(), demand, day);
            cases.addAll(trial.cases());
            faults.addAll(trial.faults());
        }
    }

    /** A fault that lasts is told for its first day. */
    private static List<PackFault> firstOfEach(List<PackFault> faults) {
        Set<Text> told = new LinkedHashSet<>();
        return faults.stream()
                .filter(fault -> told.add(
                        fault.message().map(said -> said.replace(fault.day().toString(), ""))))
                .toList();
    }

    public RulePack pack() {
        return pack;
    }

    /** By rule, day, demand and measure; each threshold from below to above. */
    public List<ThresholdCase> cases() {
        return cases;
    }

    /** Those of single rules first. */
    public List<PackFault> faults() {
        return faults;
    }

    /** Every fault and then every case, one a line. */
    public List<String> lines(Language language) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        faults.forEach(fault -> lines.add(fault.message().in(language)));
        cases.forEach(tried -> lines.add(Words.line(tried).in(language)));
        return lines.build();
    }
}
