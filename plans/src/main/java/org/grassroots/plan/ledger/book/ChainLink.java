package org.grassroots.plan.ledger.book;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.grassroots.plan.element.ElementId;

/**
 * Computes the links of a chain. A link is the SHA-256 of the link before, the head of the entry, and for each cell its
 * column and the commitment to its value, which is the SHA-256 of salt and value. Not safe for use by several threads.
 */
final class ChainLink {
    private final MessageDigest chain = sha256();
    private final MessageDigest commitments = sha256();
    private final byte[] commitment = new byte[FormWriter.DIGEST];
    /** What the chain covers of an entry, laid side by side: one long update costs less than many short ones. */
    private byte[] covered = new byte[1024];

    private int length;

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
        length = 0;
        cover(link, 0, link.length);
        cover(walk.bytes, walk.start, walk.headEnd);
        while (walk.nextCell()) {
            cover(walk.bytes, walk.nameAt, walk.nameEnd);
            if (walk.state == FormWriter.KEPT) {
                makeRoom(FormWriter.DIGEST);
                commit(walk, covered, length);
                length += FormWriter.DIGEST;
            } else {
                erased = true;
                cover(walk.bytes, walk.valueAt, walk.valueAt + FormWriter.DIGEST);
            }
        }
        chain.update(covered, 0, length);
        finish(chain, link, 0);
        return erased;
    }

    private void cover(byte[] bytes, int from, int to) {
        makeRoom(to - from);
        System.arraycopy(bytes, from, covered, length, to - from);
        length += to - from;
    }

    private void makeRoom(int more) {
        if (covered.length - length < more) {
            covered = Arrays.copyOf(covered, 2 * (length + more));
        }
    }

    /** The commitment to the value on which the walk stands; overwritten by the next. */
    byte[] committed(FormWalk walk) {
        commit(walk, commitment, 0);
        return commitment;
    }

    private void commit(FormWalk walk, byte[] into, int at) {
        commitments.update(walk.bytes, walk.valueAt, walk.valueEnd - walk.valueAt);
        finish(commitments, into, at);
    }

    private static void finish(MessageDigest digest, byte[] into, int at) {
        try {
            digest.digest(into, at, FormWriter.DIGEST);
        } catch (DigestException impossible) {
            throw new IllegalStateException("a digest did not fit into its own length", impossible);
        }
    }
}
