package org.grassroots.city.job;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.area.CompoundId;

/** Gives each compound a name for its files, never the same twice. */
public final class FileNames {
    private final List<String> taken = new ArrayList<>();

    /** A name of its own: two communities may each have a compound of this id, and some disks know no capitals. */
    public String of(CompoundId compound) {
        String id = CharMatcher.anyOf("/:").replaceFrom(compound.value(), '_');
        String name = id;
        for (int number = 2; taken.stream().anyMatch(name::equalsIgnoreCase); number++) {
            name = id + "-" + number;
        }
        taken.add(name);
        return name;
    }
}
