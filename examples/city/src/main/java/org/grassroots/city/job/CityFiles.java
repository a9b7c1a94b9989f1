package org.grassroots.city.job;

/** The names of the files a run writes. */
public final class CityFiles {
    public static final String REGISTERS = "registers.jsonl";
    public static final String FINDINGS = "findings.jsonl";
    public static final String PLANS = "plans.jsonl";
    public static final String REJECTED = "rejected.jsonl";
    public static final String SUMMARY = "summary.json";
    public static final String REPORT = "report.html";

    private CityFiles() {}
}
