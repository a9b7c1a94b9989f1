package org.grassroots.plan.canary;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where what is personal comes out in the open by contract, each by its name and with the reason. */
final class RawByContract {
    static final Map<String, String> METHODS = new LinkedHashMap<>();

    private RawByContract() {}

    private static void raw(String reason, String... methods) {
        for (String method : methods) {
            METHODS.put(method, reason);
        }
    }

    static {
        String fact = "the fact itself, asked for by its name";
        raw(fact, "Person.name", "Person.trainings", "Person.trainedOn");
        raw(fact, "PartyMember.name", "PartyMember.trainings", "PartyMember.admittedOn", "PartyMember.fullSince");
        raw(fact, "PartyMember.awaySince", "Helper.name", "Helper.trainings", "TrainingDay.training", "TrainingDay.on");
        raw(fact, "MemberChange.BecomeFull.on");
        raw(fact, "RosterPerson.trainings");
        raw(fact, "Acceptance.reason");
        raw(fact, "StageOrder.matter", "StageOrder.level", "StageOrder.measures", "StageOrder.decision");
        raw(
                "what people wrote, asked for by its name",
                "PlanItem.title",
                "PlanItem.text",
                "PlanItem.note",
                "PlanItem.gap");
        String carrier = "the format is the raw carrier";
        raw(carrier, "RegisterWriter.toText", "RegisterWriter.writeLine");
        raw(carrier, "ChangeWriter.toText", "ChangeWriter.writeLine", "HistoryWriter.toText");
        raw(carrier, "BaselineWriter.toText");
        raw(carrier, "WorkingPlanWriter.toText", "WorkingPlanWriter.writeLine");
        raw(carrier, "ActivationWriter.toText", "ActivationWriter.writeLines");
        // What stands in a conflict is for the office to settle, who has both plans: it must see what people wrote.
        raw(carrier, "MergeWriter.writeConflicts", "MergeWriter.writeVanished");
        String purpose = "asked for by a call that names the purpose";
        raw(purpose, "Personal.reveal", "Revealed.value", "ReadEntry.value", "PackedLedger.write");
        raw(purpose, "LedgerWriter.write");
    }
}
