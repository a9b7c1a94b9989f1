package org.grassroots.city;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.json.LedgerReader;
import org.grassroots.plan.json.LedgerReading;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEvent;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.text.Language;

/** What the arguments of the ledger commands name. */
final class LedgerOptions {
    private static final Pattern LEDGER = Pattern.compile("\"ledger\":\"([A-Za-z0-9-]+)\"");
    private static final Pattern EVENT = Pattern.compile("\"event\":\"([A-Za-z0-9-]+)\"");
    /** Where the first line of a book has its ledger and event: before anything that is written in it. */
    private static final int HEAD = 400;

    private LedgerOptions() {}

    static LedgerSchema schema(PlanTemplate template, String id) throws UnusableInputException {
        List<String> ids =
                template.ledgers().stream().map(schema -> schema.id().value()).toList();
        return template.ledgers().stream()
                .filter(schema -> schema.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException("template '%s' has no ledger '%s'; it has %s"
                        .formatted(template.id(), id, String.join(", ", ids))));
    }

    static Language language(String tag) throws UnusableInputException {
        for (Language language : Language.values()) {
            if (language.tag().equalsIgnoreCase(tag)) {
                return language;
            }
        }
        throw new UnusableInputException("--language must be one of en, zh-Hans, zh-Hant, was '%s'".formatted(tag));
    }

    /** What an option names; a text that cannot name it is refused with the option. */
    static <T> T named(String option, String text, Function<String, T> parse) throws UnusableInputException {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException unfit) {
            throw new UnusableInputException(option + ": " + unfit.getMessage());
        }
    }

    static LocalDateTime time(String option, String text) throws UnusableInputException {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException unfit) {
            throw new UnusableInputException(
                    "%s must be a day and time such as 2026-06-30T08:00, was '%s'".formatted(option, text));
        }
    }

    /** The book of a file, or one without entries if there is none. */
    static LedgerBook book(Path file, LedgerSchema schema, Optional<LedgerEvent> event)
            throws IOException, UnusableInputException {
        if (!Files.exists(file)) {
            return event.map(kept -> LedgerBook.open(schema, kept)).orElseGet(() -> LedgerBook.open(schema));
        }
        try (InputStream in = Files.newInputStream(Inputs.file(file))) {
            LedgerReading reading =
                    new LedgerReader(schema, event).read(file.getFileName().toString(), in);
            return reading.book()
                    .orElseThrow(() -> new UnusableInputException(
                            "the book '%s' cannot be used; %s of %s lines are wrong, the first: %s"
                                    .formatted(
                                            file,
                                            reading.refusals().size(),
                                            reading.lines(),
                                            reading.refusals().get(0))));
        }
    }

    /** The book of a file that says itself of which ledger and event it is. */
    static LedgerBook book(Path file, PlanTemplate template) throws IOException, UnusableInputException {
        String head;
        try (InputStream in = Files.newInputStream(Inputs.file(file))) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
        Matcher ledger = LEDGER.matcher(head);
        if (!ledger.find()) {
            throw new UnusableInputException(
                    "'%s' must be the book of a ledger (grassroots-ledger/1), as 'ledger read' writes it"
                            .formatted(file));
        }
        LedgerSchema schema = schema(template, ledger.group(1));
        Matcher event = EVENT.matcher(head);
        // The day an event began matters to new entries only.
        Optional<LedgerEvent> kept = event.find()
                ? Optional.of(new LedgerEvent(ElementId.of(event.group(1)), LocalDate.MIN))
                : Optional.empty();
        return book(file, schema, kept);
    }
}
