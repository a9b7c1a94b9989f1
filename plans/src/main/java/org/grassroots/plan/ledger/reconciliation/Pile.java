package org.grassroots.plan.ledger.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** How much there is of one item, as its movements are gone through. */
final class Pile {
    /** The day of the last movement that has one. */
    Optional<LocalDate> day = Optional.empty();

    private BigDecimal sum = BigDecimal.ZERO;
    /** By how much the balances are off since the last finding. */
    private BigDecimal off = BigDecimal.ZERO;
    /** How many entries there were that may have been of this item, when its sum was last known. */
    private int unreadBefore;

    private boolean lost;
    private boolean below;

    /**
     * What a movement shows.
     *
     * @param off  by how much the balance is too high, if that is news
     * @param shortOf  what there would be, if it is below zero and was not before
     * @param undecided  whether the balance could not be compared
     */
    record Step(Optional<BigDecimal> off, Optional<BigDecimal> shortOf, boolean undecided) {}

    /** Whether the balance would be right if nothing had moved. */
    boolean agrees(BigDecimal balance, int unread) {
        return balance.compareTo(sum.add(off)) == 0 && !isUncertain(unread);
    }

    private boolean isUncertain(int unread) {
        return lost || unread > unreadBefore;
    }

    /**
     * @param moved  what came in less what went out, if it is known
     * @param balance  as written, if it is known
     * @param unread  how many entries there were so far of which it is not known what they moved
     */
    Step move(Optional<BigDecimal> moved, Optional<BigDecimal> balance, int unread) {
        boolean uncertain = isUncertain(unread);
        if (moved.isEmpty()) {
            balance.ifPresentOrElse(known -> restart(known, unread), () -> lost = true);
            return new Step(Optional.empty(), newlyBelow(balance), true);
        }
        BigDecimal expected = sum.add(moved.get());
        sum = expected;
        if (balance.isEmpty()) {
            return new Step(Optional.empty(), newlyBelow(uncertain ? balance : Optional.of(expected)), true);
        }
        BigDecimal difference = balance.get().subtract(expected);
        if (uncertain) {
            boolean explained = difference.compareTo(off) != 0;
            if (explained) {
                restart(balance.get(), unread);
            } else {
                lost = false;
                unreadBefore = unread;
            }
            return new Step(Optional.empty(), newlyBelow(balance), explained);
        }
        boolean news = difference.signum() != 0 && difference.compareTo(off) != 0;
        off = difference;
        return new Step(
                news ? Optional.of(difference) : Optional.empty(),
                newlyBelow(Optional.of(balance.get().min(expected))),
                false);
    }

    /** Goes on from a balance as written, since what led to it is not known. */
    private void restart(BigDecimal balance, int unread) {
        sum = balance;
        off = BigDecimal.ZERO;
        lost = false;
        unreadBefore = unread;
    }

    private Optional<BigDecimal> newlyBelow(Optional<BigDecimal> there) {
        boolean now = there.isPresent() ? there.get().signum() < 0 : below;
        boolean news = now && !below;
        below = now;
        return news ? there : Optional.empty();
    }
}
