package org.grassroots.plan.ledger.book;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A value as it is stored, with what the chain needs of it.
 *
 * @param value  the value as it is written; empty if it was erased
 * @param proof  the salt in 32 hexadecimal digits if there is a value, else the commitment in 64. Guarded too: with the
 *     salt, who has only the commitment could try values out
 */
public record StoredCell(Optional<Personal<String>> value, Personal<String> proof) {
    private static final int DIGITS = 2;

    public StoredCell {
        int digits = DIGITS * (value.isPresent() ? FormWriter.SALT : FormWriter.DIGEST);
        checkArgument(
                proof.reveal(LedgerBook.KEEPING).matches("[0-9a-f]{" + digits + "}"),
                value.isPresent()
                        ? "a stored value needs its salt in %s hexadecimal digits in lower case"
                        : "an erased value needs its commitment in %s hexadecimal digits in lower case",
                digits);
    }
}
