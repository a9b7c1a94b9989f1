package org.grassroots.plan.stage;

import java.util.List;
import java.util.Locale;

/** The laws of the guards: each can hold, a way down needs time, and up and down are never due together. */
final class GuardLaws {
    private GuardLaws() {}

    static void check(Ladder ladder, LadderNotes notes) {
        for (Transition way : ladder.transitions()) {
            String path = "transitions/" + way.id();
            if (way.guard().terms().isEmpty()) {
                notes.note(path, "guard/terms", "a guard that asks for nothing", "at least one condition");
            } else if (!way.guard().canHoldWith(way.guard())) {
                notes.note(
                        path,
                        "guard/terms",
                        "a guard that can never hold, as it asks that something holds and does not hold",
                        "each condition one way only");
            } else if (way.direction() == Direction.DOWN) {
                checkDown(ladder, way, path, notes);
            }
        }
    }

    private static void checkDown(Ladder ladder, Transition down, String path, LadderNotes notes) {
        boolean steady =
                down.guard().ways().stream().allMatch(way -> way.stream().anyMatch(term -> term.days() >= 1));
        if (!steady) {
            notes.note(
                    path,
                    "guard/terms",
                    "a way down that can be due without anything having held for a day",
                    "'days' of 1 or more, so that it does not go up and down");
        }
        List<Transition> ups = ladder.transitions().stream()
                .filter(up -> up.direction() == Direction.UP
                        && (up.to().equals(down.start()) || LadderWays.leadsOut(ladder, up, down.start())))
                .toList();
        for (Transition up : ups) {
            if (down.guard().canHoldWith(up.guard())) {
                notes.note(
                        path,
                        "guard",
                        String.format(
                                Locale.ROOT,
                                "the way down from '%s' can be due together with the way up '%s' from '%s' to '%s'",
                                down.start(),
                                up.id(),
                                up.start(),
                                up.to()),
                        "a part that contradicts the guard of '" + up.id() + "'");
            }
        }
    }
}
