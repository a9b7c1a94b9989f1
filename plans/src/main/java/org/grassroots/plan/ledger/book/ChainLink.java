package org.grassroots.plan.ledger.book;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.grassroots.plan.element.ElementId;

/**
 * Computes the links of a chain. A link is the SHA-256 of the link before, the head of the entry, and for each cell its
 * column and the commitment to its value, which is the SHA-256 of salt and value. Not safe for use by several threads.
 */
final class ChainLink {
    private final MessageDigest chain = sha256();
    private final MessageDigest commitments = sha256();
    private final byte[] commitment = new byte[FormWriter.DIGEST];

    static byte[] first(ElementId ledger) {
        return sha256().digest(("grassroots-ledger/1 " + ledger).getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /**
     * Replaces the link before by that of an entry.
     *
     * @param link  the link before
     * @return whether a value of the entry was erased
     */
    boolean advance(byte[] link, FormWalk walk) throws BrokenFormException {
        boolean erased = false;
        chain.update(link);
        chain.update(walk.bytes, walk.start, walk.headEnd - walk.start);
        while (walk.nextCell()) {
            chain.update(walk.bytes, walk.nameAt, walk.nameEnd - walk.nameAt);
            if (walk.state == FormWriter.KEPT) {
                chain.update(committed(walk));
            } else {
                erased = true;
                chain.update(walk.bytes, walk.valueAt, FormWriter.DIGEST);
            }
        }
        finish(chain, link);
        return erased;
    }

    /** The commitment to the value on which the walk stands; overwritten by the next. */
    byte[] committed(FormWalk walk) {
        commitments.update(walk.bytes, walk.valueAt, walk.valueEnd - walk.valueAt);
        finish(commitments, commitment);
        return commitment;
    }

    private static void finish(MessageDigest digest, byte[] into) {
        try {
            digest.digest(into, 0, into.length);
        } catch (DigestException impossible) {
            throw new IllegalStateException("a digest did not fit into its own length", impossible);
        }
    }
}
