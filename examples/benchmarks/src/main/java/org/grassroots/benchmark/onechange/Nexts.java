package org.grassroots.benchmark.onechange;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.member.PartyMember;
import org.grassroots.register.Register;

/** The library: edits the register and asks the evaluation of before for the next. */
public final class Nexts implements Rejudge {
    private final List<Evaluation> city = new ArrayList<>();

    public Nexts(Evaluator evaluator, List<Register> registers) {
        for (Register register : registers) {
            Evaluation evaluation = evaluator.evaluate(register);
            evaluation.findings();
            city.add(evaluation);
        }
    }

    @Override
    public String name() {
        return "grassroots, next";
    }

    static Register changed(Register register, Turn turn) {
        List<PartyMember> members = new ArrayList<>(register.members());
        members.set(turn.place(), turn.member());
        return register.edit().members(members).build();
    }

    @Override
    public After after(Turn turn) {
        Evaluation before = city.get(turn.community());
        Evaluation next = before.next(changed(before.register(), turn));
        city.set(turn.community(), next);
        List<Finding> found = next.findings();
        return () -> keys(found);
    }

    static List<String> keys(List<Finding> found) {
        return found.stream()
                .map(finding -> finding.rule() + " " + finding.subject().id())
                .sorted()
                .toList();
    }
}
