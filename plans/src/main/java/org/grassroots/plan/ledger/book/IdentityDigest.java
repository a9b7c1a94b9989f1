package org.grassroots.plan.ledger.book;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes what a column of type {@code ID_DIGEST} holds: the HMAC-SHA-256 of an identity number under a host's key. */
public final class IdentityDigest {
    private static final int LEAST_KEY = 32;

    private IdentityDigest() {}

    /**
     * The digest in 64 hexadecimal digits. A plain digest would not do: there are few enough numbers to try them all, so
     * the key must stay with the host and out of every ledger.
     *
     * @param key  at least 32 bytes
     * @param number  17 digits and a digit or X, in either case
     */
    public static String of(byte[] key, Personal<String> number) {
        checkArgument(key.length >= LEAST_KEY, "the key must have at least %s bytes, had %s", LEAST_KEY, key.length);
        String canonical = number.reveal(Purpose.of("keyed digest")).toUpperCase(Locale.ROOT);
        checkArgument(
                canonical.matches("[0-9]{17}[0-9X]"),
                "an identity number must be 17 digits and a digit or X, was %s",
                Personal.MASK);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(canonical.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }
}
