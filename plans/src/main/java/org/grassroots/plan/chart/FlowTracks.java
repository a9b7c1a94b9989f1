package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The level pieces of lines between two rows. Pieces that meet in one box, or part from one, share a track; others that
 * would touch get tracks of their own.
 */
final class FlowTracks {
    private static final double CLEAR = 10;

    /** What shares a track: all that enters one item, or all that leaves one exit. */
    record Net(FlowItem item, boolean entering, double offset) {}

    private static final class Span {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        int track = -1;
        final List<Double> fromAbove = new ArrayList<>();
        final List<Double> fromBelow = new ArrayList<>();

        boolean touches(Span other) {
            return from < other.to + CLEAR && other.from < to + CLEAR;
        }

        /** Whether this has to lie above the other, so that their upright pieces do not run over one another. */
        boolean mustLieAbove(Span other) {
            return fromAbove.stream().anyMatch(x -> other.fromBelow.stream().anyMatch(y -> Math.abs(x - y) < CLEAR));
        }
    }

    private final List<Map<Net, Span>> gaps = new ArrayList<>();

    FlowTracks(int gaps) {
        for (int i = 0; i < gaps; i++) {
            this.gaps.add(new LinkedHashMap<>());
        }
    }

    /** A level piece in the gap over row {@code gap}; its ends go on upwards or downwards from there. */
    void add(int gap, Net net, double x, boolean xFromAbove, double toX, boolean toFromAbove) {
        Span span = gaps.get(gap).computeIfAbsent(net, key -> new Span());
        span.from = Math.min(span.from, Math.min(x, toX));
        span.to = Math.max(span.to, Math.max(x, toX));
        (xFromAbove ? span.fromAbove : span.fromBelow).add(x);
        (toFromAbove ? span.fromAbove : span.fromBelow).add(toX);
    }

    /** Gives every piece its track; to be asked before {@link #track}. Returns how many tracks the gap needs. */
    int settle(int gap) {
        List<Span> open = new ArrayList<>(gaps.get(gap).values());
        List<Span> settled = new ArrayList<>();
        int tracks = 0;
        while (!open.isEmpty()) {
            Span next = open.stream()
                    .filter(span -> open.stream().noneMatch(other -> other != span && other.mustLieAbove(span)))
                    .findFirst()
                    .orElse(open.get(0));
            open.remove(next);
            int lowest = 0;
            for (Span other : settled) {
                if (other.mustLieAbove(next)) {
                    lowest = Math.max(lowest, other.track + 1);
                }
            }
            next.track = lowest;
            while (settled.stream().anyMatch(other -> other.track == next.track && other.touches(next))) {
                next.track++;
            }
            settled.add(next);
            tracks = Math.max(tracks, next.track + 1);
        }
        return tracks;
    }

    int track(int gap, Net net) {
        return gaps.get(gap).get(net).track;
    }
}
