package org.grassroots.city.repair;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.Remedies;

/**
 * What repairs came to.
 *
 * @param findings  MUST findings
 * @param withRemedies  those with remedies
 * @param certificates  those without, by the ground of their certificate; every ground
 * @param cured  those that are gone after the repairs
 * @param left  MUST findings after the repairs; none of them is new
 * @param changes  how many changes were made
 */
public record CureCounts(
        long findings,
        long withRemedies,
        Map<Certificate.Ground, Long> certificates,
        long cured,
        long left,
        long changes) {
    /** Of no register. */
    public static final CureCounts NONE = new CureCounts(0, 0, Map.of(), 0, 0, 0);

    public CureCounts {
        EnumMap<Certificate.Ground, Long> every = new EnumMap<>(Certificate.Ground.class);
        for (Certificate.Ground ground : Certificate.Ground.values()) {
            every.put(ground, certificates.getOrDefault(ground, 0L));
        }
        certificates = Collections.unmodifiableMap(every);
    }

    static CureCounts of(List<Cure.Told> told, Standing before, Standing after, int changes) {
        Map<Certificate.Ground, Long> certificates = new EnumMap<>(Certificate.Ground.class);
        long withRemedies = 0;
        for (Cure.Told each : told) {
            Remedies remedies = each.remedies();
            withRemedies += remedies.remedies().isEmpty() ? 0 : 1;
            remedies.certificate().ifPresent(certificate -> certificates.merge(certificate.ground(), 1L, Long::sum));
        }
        long cured = before.findings().keySet().stream()
                .filter(key -> after.find(key).isEmpty())
                .count();
        return new CureCounts(
                told.size(), withRemedies, certificates, cured, after.findings().size(), changes);
    }

    public CureCounts plus(CureCounts other) {
        Map<Certificate.Ground, Long> sum = new EnumMap<>(certificates);
        other.certificates.forEach((ground, count) -> sum.merge(ground, count, Long::sum));
        return new CureCounts(
                findings + other.findings,
                withRemedies + other.withRemedies,
                sum,
                cured + other.cured,
                left + other.left,
                changes + other.changes);
    }

    public long withCertificate() {
        return findings - withRemedies;
    }
}
