package org.grassroots.plan.activation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.RetentionStart;
import org.grassroots.plan.stage.DutyTable;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageChange;
import org.grassroots.plan.template.PlanTemplate;

/** Works out from a log how a compound stands. */
final class Standing {
    private Standing() {}

    static ActivationState of(PlanTemplate template, ActivationLog log) {
        Optional<ActivationEvent> move = last(log, false);
        ElementId id =
                move.map(event -> event.order().to()).orElse(template.ladder().ordinary());
        Stage stage = template.ladder().stage(id).orElseThrow();
        Optional<LocalDateTime> since = move.map(event -> event.order().at());
        boolean ordinary = id.equals(template.ladder().ordinary());
        return ActivationState.builder()
                .stage(stage)
                .since(since)
                .expectedEnd(ordinary ? Optional.empty() : last(log, true).flatMap(event -> end(log, event)))
                .lastChange(move.map(event -> StageChange.of(
                        template.ladder(), event.before(), event.order().to())))
                .owners(DutyTable.at(stage, template.ladderTeams()))
                .ledgersClosed(template.ledgers().stream()
                        .map(LedgerSchema::id)
                        .filter(ledger -> !stage.ledgers().contains(ledger))
                        .toList())
                .ledgerEnds(ordinary ? since.map(at -> ends(template, at)).orElse(List.of()) : List.of())
                .build();
    }

    /** The last entry that led to another stage, or also to a longer stay. */
    private static Optional<ActivationEvent> last(ActivationLog log, boolean alsoExtended) {
        return log.events().stream()
                .filter(event -> switch (event.kind()) {
                    case ORDERED, LEFT -> true;
                    case EXTENDED -> alsoExtended;
                    case CORRECTED -> false;
                })
                .reduce((before, after) -> after);
    }

    private static Optional<LocalDateTime> end(ActivationLog log, ActivationEvent event) {
        return asCorrected(log, event).expected().map(event.order().at()::plus);
    }

    /** What an entry says after its last correction. */
    static StageOrder asCorrected(ActivationLog log, ActivationEvent event) {
        return log.events().stream()
                .filter(other -> other.corrects().orElse(0) == event.number())
                .reduce((before, after) -> after)
                .orElse(event)
                .order();
    }

    private static List<LedgerEnd> ends(PlanTemplate template, LocalDateTime over) {
        return template.ledgers().stream()
                .filter(ledger -> ledger.retention().start() == RetentionStart.EVENT_END)
                .map(ledger -> new LedgerEnd(
                        ledger.id(),
                        ledger.retention().endsOn(over.toLocalDate()),
                        ledger.retention().then()))
                .toList();
    }
}
