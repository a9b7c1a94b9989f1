package org.grassroots.formation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.grassroots.area.CompoundId;
import org.grassroots.formation.Neighbourhood.Neighbours;
import org.grassroots.organisation.BranchKind;
import org.grassroots.text.Text;

/** Joins compounds that are too small alone, as well as can be. */
final class JointPlanner {
    private final Work work;
    private final Map<CompoundId, Needs> open;

    JointPlanner(Work work, Map<CompoundId, Needs> open) {
        this.work = work;
        this.open = open;
    }

    List<Planned> join() {
        OptionalInt least = work.asked().joint();
        if (least.isEmpty()) {
            return List.of();
        }
        List<Site> small = open.values().stream()
                .filter(needs -> needs.takesJoint(work.asked()))
                .map(Needs::site)
                // One who may yet turn out to count would make the unit too large to be joined.
                .filter(site -> site.here().high() < least.getAsInt())
                .toList();
        int members = small.stream().mapToInt(site -> site.here().low()).sum();
        return small.size() < 2 || members < least.getAsInt() ? List.of() : join(small, least.getAsInt());
    }

    private List<Planned> join(List<Site> small, int least) {
        Neighbours neighbours = work.options().neighbourhood().of(work.town().register());
        int[] members = small.stream().mapToInt(site -> site.here().low()).toArray();
        int[][] distances = new int[members.length][members.length];
        for (int one = 0; one < members.length; one++) {
            for (int other = 0; other < members.length; other++) {
                distances[one][other] = distance(small.get(one), small.get(other), neighbours);
            }
        }
        JointProblem problem =
                new JointProblem(members, distances, least, work.asked().jointUnits());
        List<Planned> joined = new ArrayList<>();
        for (int[] units : JointSolver.solve(problem)) {
            List<Site> sites = new ArrayList<>();
            for (int unit : units) {
                sites.add(small.get(unit));
            }
            joined.add(new Planned(BranchKind.JOINT, List.copyOf(sites), List.of()));
            tellAssumption(sites, neighbours);
        }
        return joined;
    }

    private static int distance(Site one, Site other, Neighbours neighbours) {
        if (one == other) {
            return JointProblem.APART;
        }
        int distance = neighbours.distance(one.id(), other.id()).orElse(JointProblem.APART);
        if (distance < 0 || distance > Neighbourhood.MAX_DISTANCE) {
            throw new IllegalArgumentException(
                    "the distance of compounds '%s' and '%s' must lie between 1 and %s, was %s"
                            .formatted(one.id(), other.id(), Neighbourhood.MAX_DISTANCE, distance));
        }
        return distance;
    }

    private void tellAssumption(List<Site> sites, Neighbours neighbours) {
        boolean isAssumed = sites.stream()
                .anyMatch(one -> sites.stream().anyMatch(other -> neighbours.isAssumed(one.id(), other.id())));
        if (isAssumed) {
            List<CompoundId> ids = sites.stream().map(Site::id).toList();
            work.note(
                    sites.get(0).subject(),
                    Text.of(
                            "That compounds " + LackWords.quoted(ids)
                                    + " adjoin is assumed from the order of their ids, as nobody recorded their neighbours.",
                            "小区" + LackWords.quotedChinese(ids) + "的相邻关系未登记，按编号顺序推定为相邻。"));
        }
    }
}
