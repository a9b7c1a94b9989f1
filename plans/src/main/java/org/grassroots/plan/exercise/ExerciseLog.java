package org.grassroots.plan.exercise;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.text.Text;

/** Takes down what happens. */
final class ExerciseLog {
    private final List<LogEntry> entries = new ArrayList<>();

    void add(LocalDateTime at, LogEntry.Kind kind, String subject, Text text) {
        entries.add(new LogEntry(at, kind, subject, text));
    }

    List<LogEntry> entries() {
        return List.copyOf(entries);
    }
}
