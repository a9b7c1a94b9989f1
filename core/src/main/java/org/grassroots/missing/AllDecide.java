package org.grassroots.missing;

import java.util.List;

/** All parts decide together. */
record AllDecide(List<Deciders> parts) implements Deciders {
    AllDecide {
        parts = List.copyOf(parts);
    }

    @Override
    public DecisiveSets sets(int most) {
        DecisiveSets all = DecisiveSets.ALREADY;
        for (Deciders part : parts) {
            all = all.and(part.sets(most), most);
        }
        return all;
    }
}
