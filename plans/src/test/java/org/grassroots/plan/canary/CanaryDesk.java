package org.grassroots.plan.canary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.exchange.LedgerIntake;
import org.grassroots.plan.ledger.exchange.LedgerSheet;
import org.grassroots.plan.ledger.exchange.RowRejection;
import org.grassroots.plan.ledger.exchange.SheetCell;
import org.grassroots.plan.ledger.exchange.SheetRow;
import org.grassroots.plan.ledger.reconciliation.BookReconciler;
import org.grassroots.plan.ledger.reconciliation.CeremonyReconciliation;
import org.grassroots.plan.ledger.reconciliation.FundReconciliation;
import org.grassroots.plan.ledger.reconciliation.GuardReconciliation;
import org.grassroots.plan.ledger.reconciliation.ResidentReconciliation;
import org.grassroots.plan.ledger.reconciliation.ShippedParts;
import org.grassroots.plan.ledger.reconciliation.SupplyReconciliation;
import org.grassroots.plan.ledger.reconciliation.TemplateLimits;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.generate.RosterGenerator;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.plan.roster.team.TeamTask;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.zone.effect.ZoneEffects;
import org.grassroots.register.Register;
import org.grassroots.text.Language;

/** What an office does with ledgers and rosters: holds them against each other, reads sheets, has teams rostered. */
final class CanaryDesk {
    private CanaryDesk() {}

    /** Each reconciliation, and what all of them say of books that agree with nothing. */
    static List<Object> reconciliations(
            PlanTemplate template, ZoneEffects effects, Register register, List<LedgerBook> books) {
        TemplateLimits limits = new TemplateLimits(template, effects, List.of(), Map.of());
        BookReconciler all = new BookReconciler(limits, Optional.empty());
        CompoundId compound = register.community().compounds().get(0).id();
        return List.of(
                all.reconcileAll(books, register, compound, TestLedgers.HEAD, AuditLog.empty()),
                all,
                new ResidentReconciliation(ShippedParts.RESIDENTS),
                new GuardReconciliation(ShippedParts.GUARDS, Optional.empty()),
                new SupplyReconciliation(ShippedParts.SUPPLIES),
                new CeremonyReconciliation(ShippedParts.CEREMONIES, limits),
                new FundReconciliation(ShippedParts.FUNDS));
    }

    /** A sheet with a header and values that no column takes, read, with what was told of it. */
    static List<Object> sheets() {
        List<Object> met = new ArrayList<>();
        LedgerIntake intake = new LedgerIntake(TestLedgers.HEAD, TestLedgers.salts());
        for (LedgerSchema schema : TestLedgers.schemas()) {
            SheetRow header = row(1, LedgerSheet.form(schema, Language.ENGLISH).header());
            List<String> strange = new ArrayList<>();
            for (int column = 0; column < schema.columns().size(); column++) {
                strange.add(CanaryWorld.TEXT + "-cell-" + column);
            }
            SheetRow row = row(2, strange);
            List<RowRejection> rejections = new ArrayList<>();
            met.add(intake.read(
                    TestLedgers.open(schema), "sheet", List.of(header, row).iterator(), rejections::add));
            met.add(intake.read(
                    TestLedgers.open(schema), "sheet", List.of(row, header).iterator(), rejections::add));
            met.addAll(rejections);
            met.add(row);
        }
        met.add(intake);
        return Collections.unmodifiableList(met);
    }

    private static SheetRow row(int number, List<String> texts) {
        return SheetRow.of(number, texts.stream().map(SheetCell::text).toList());
    }

    /** One team that can be rostered and one that cannot. */
    static List<Object> rosters(RosterTask task) {
        RosterTask tooFew = RosterTask.builder()
                .from(task)
                .people(task.people().subList(0, 1))
                .build();
        List<Object> teams = new ArrayList<>();
        for (RosterTask each : List.of(task, tooFew)) {
            teams.add(TeamRoster.of(
                    new TeamTask(CompoundId.of("c1"), ElementId.of("T1"), each), RosterGenerator.create()));
        }
        return teams;
    }
}
