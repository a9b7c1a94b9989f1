package org.grassroots.json.shape;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines of bytes, and counts what it does not keep. */
final class LineSplitter {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private byte[] kept = new byte[0];
    private int keptLength;
    private long length;

    LineSplitter(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Whether there is another line, which may be empty. */
    boolean hasMore() throws IOException {
        while (from == to) {
            int read = in.read(chunk);
            if (read < 0) {
                return false;
            }
            from = 0;
            to = read;
        }
        return true;
    }

    /** The next line without its end; nothing if it has more than the most bytes or there is none. */
    byte[] next() throws IOException {
        keptLength = 0;
        length = 0;
        boolean carriageReturn = false;
        boolean ended = false;
        while (!ended && hasMore()) {
            int end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            ended = end < to;
            if (end > from) {
                carriageReturn = chunk[end - 1] == '\r';
            }
            keep(end);
            from = ended ? end + 1 : end;
        }
        if (carriageReturn && ended) {
            length--;
        }
        return length > maxBytes ? new byte[0] : Arrays.copyOf(kept, (int) length);
    }

    private void keep(int end) {
        int count = end - from;
        length += count;
        // One byte more than the most, for a carriage return that may turn out to belong to the line end.
        if (length <= maxBytes + 1L) {
            if (length > kept.length) {
                long grown = Math.max(length, Math.min(2L * kept.length, maxBytes + 1L));
                kept = Arrays.copyOf(kept, (int) Math.min(grown, Integer.MAX_VALUE - 8));
            }
            System.arraycopy(chunk, from, kept, keptLength, count);
            keptLength += count;
        }
    }

    /** How many bytes the last line had, without its end. */
    long length() {
        return length;
    }
}
