package org.grassroots.city.job;

import java.util.List;

/** The names of the files a run writes. */
public final class CityFiles {
    public static final String REGISTERS = "registers.jsonl";
    public static final String FINDINGS = "findings.jsonl";
    public static final String PLANS = "plans.jsonl";
    public static final String PLAN_FINDINGS = "plan-findings.jsonl";
    public static final String WORKING = "working.jsonl";
    public static final String CONFLICTS = "conflicts.jsonl";
    public static final String VANISHED = "vanished.jsonl";
    public static final String EXERCISE = "exercise.jsonl";
    public static final String REJECTED = "rejected.jsonl";
    public static final String SUMMARY = "summary.json";
    public static final String REPORT = "report.html";
    public static final String REPAIRS = "repairs.jsonl";
    public static final String REPAIRED = "repaired.jsonl";
    public static final String PROPOSALS = "proposals.jsonl";
    public static final String FORMED = "formed.jsonl";
    public static final String ROSTERS = "rosters.jsonl";
    public static final String CHANGES = "changes.jsonl";

    static final List<String> ALL = List.of(
            REGISTERS,
            FINDINGS,
            PLANS,
            PLAN_FINDINGS,
            WORKING,
            CONFLICTS,
            VANISHED,
            EXERCISE,
            REJECTED,
            SUMMARY,
            REPORT,
            REPAIRS,
            REPAIRED,
            PROPOSALS,
            FORMED,
            ROSTERS);

    private CityFiles() {}
}
