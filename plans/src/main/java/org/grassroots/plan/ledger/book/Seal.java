package org.grassroots.plan.ledger.book;

import static com.google.common.base.Preconditions.checkArgument;

import org.grassroots.plan.element.ElementId;

/**
 * What to keep apart from a ledger in order to see later that nothing in it was changed, moved, dropped or cut off. It
 * holds no personal data. Erasing values does not spoil an older seal.
 *
 * @param ledger  the ledger's id
 * @param count  how many entries it had, 0 or more
 * @param head  the digest of the chain at its end, in 64 hexadecimal digits
 */
public record Seal(ElementId ledger, int count, String head) {

    public Seal {
        checkArgument(count >= 0, "a seal of ledger '%s' must count 0 or more entries, was %s", ledger, count);
        checkArgument(
                head.matches("[0-9a-f]{64}"),
                "the head of a seal of ledger '%s' must be 64 hexadecimal digits in lower case, had %s characters",
                ledger,
                head.length());
    }
}
