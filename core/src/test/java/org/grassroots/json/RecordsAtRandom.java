package org.grassroots.json;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.grassroots.record.BranchAct;
import org.grassroots.record.Election;
import org.grassroots.record.ElectionId;
import org.grassroots.record.Resolution;
import org.grassroots.record.ResolutionId;
import org.grassroots.record.Term;

/** Records of branches at random; ids are numbered through. */
final class RecordsAtRandom {
    private static final int MOST = 1_000_000;

    private final Dice dice;
    private int resolutions;
    private int elections;

    RecordsAtRandom(Dice dice) {
        this.dice = dice;
    }

    List<BranchAct> acts() {
        return dice.times(3, at -> new BranchAct(dice.any(BranchAct.Kind.values()), dice.maybe(dice::day)));
    }

    List<Resolution> resolutions() {
        return dice.times(2, at -> {
            int due = dice.upTo(MOST);
            int present = part(due);
            return Resolution.builder()
                    .id(ResolutionId.of("res." + resolutions++))
                    .on(dice.maybe(dice::day))
                    .due(maybe(due))
                    .present(maybe(present))
                    .inFavour(maybe(part(present)))
                    .build();
        });
    }

    List<Election> elections() {
        return dice.times(2, at -> {
            int due = dice.upTo(MOST);
            int excluded = part(due);
            return Election.builder()
                    .id(ElectionId.of("选举#" + elections++))
                    .on(dice.maybe(dice::day))
                    .due(maybe(due))
                    .excluded(maybe(excluded))
                    .present(maybe(part(due - excluded)))
                    .build();
        });
    }

    Term term() {
        LocalDate one = dice.day();
        LocalDate other = dice.day();
        boolean inOrder = !other.isBefore(one);
        return new Term(dice.maybe(() -> inOrder ? one : other), dice.known(() -> inOrder ? other : one));
    }

    private int part(int whole) {
        return whole == 0 ? 0 : dice.upTo(whole);
    }

    private OptionalInt maybe(int count) {
        return dice.chance() ? OptionalInt.of(count) : OptionalInt.empty();
    }
}
