package org.grassroots.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.change.Change;
import org.grassroots.missing.Subject;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/** What is at hand while one community is formed, and what has come of it so far. */
final class Work {
    private final Asked asked;
    private final FormationOptions options;
    private final LocalDate day;
    private final Town town;
    private final Draft draft;
    private final List<Reasoned> reasons = new ArrayList<>();
    private final List<Impossible> impossible = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Work(Asked asked, FormationOptions options, LocalDate day, Town town) {
        this.asked = asked;
        this.options = options;
        this.day = day;
        this.town = town;
        draft = new Draft(town.register());
    }

    Asked asked() {
        return asked;
    }

    FormationOptions options() {
        return options;
    }

    LocalDate day() {
        return day;
    }

    Town town() {
        return town;
    }

    Draft draft() {
        return draft;
    }

    List<Reasoned> reasons() {
        return reasons;
    }

    List<Impossible> impossible() {
        return impossible;
    }

    List<Note> notes() {
        return notes;
    }

    void reason(Subject subject, Text decision, List<Reasoned.Considered> considered) {
        reasons.add(new Reasoned(subject, decision, considered));
    }

    void note(Subject subject, Text text) {
        notes.add(new Note(subject, text));
    }

    void impossible(Subject subject, RuleId rule, List<Lack> lacks, Text certificate) {
        impossible.add(new Impossible.Unformed(subject, rule, lacks, certificate));
    }

    /** Makes the change, or notes why it does not fit. */
    boolean make(Subject subject, Change change) {
        return draft.make(change)
                .map(refusal -> {
                    note(
                            subject,
                            Text.of(
                                    "A change that would help is refused: " + refusal.message() + ".",
                                    "有一项可行的变更未被接受：" + refusal.message() + "。"));
                    return false;
                })
                .orElse(true);
    }
}
