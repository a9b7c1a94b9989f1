package org.grassroots.plan.staffing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;

/** Counts a proof again, person by person; shares nothing with the search that found it. */
final class ProofCheck {
    private final StaffingTask task;
    private final Assignment assignment;

    ProofCheck(StaffingTask task, Assignment assignment) {
        this.task = task;
        this.assignment = assignment;
    }

    List<String> problems(StaffingProof proof) {
        List<String> problems = new ArrayList<>();
        long empty = 0;
        for (int post = 0; post < task.posts().size(); post++) {
            OpenPost open = task.posts().get(post);
            int lacking = open.people() - assignment.people(post).size();
            empty += lacking;
            if (lacking > 0 && proof.post(post).isEmpty()) {
                problems.add("%s lacks %d people for no reason".formatted(open.name(), lacking));
            } else if (lacking > 0 && !proof.post(post).get().posts().contains(open)) {
                problems.add("what is said of %s is about other posts".formatted(open.name()));
            }
            proof.post(post).ifPresent(certificate -> check(certificate, problems));
        }
        long explained = 0;
        Set<OpenPost> grouped = new LinkedHashSet<>();
        for (StaffingCertificate group : proof.groups()) {
            check(group, problems);
            for (OpenPost open : group.posts()) {
                if (!grouped.add(open)) {
                    problems.add("%s is in two groups".formatted(open.name()));
                }
            }
            explained += group.deficiency();
        }
        if (explained != empty) {
            problems.add("%d places are empty, but the groups of posts lack %d".formatted(empty, explained));
        }
        return problems;
    }

    private void check(StaffingCertificate certificate, List<String> problems) {
        Set<OpenPost> posts = new LinkedHashSet<>(certificate.posts());
        if (posts.size() < certificate.posts().size() || !task.posts().containsAll(posts)) {
            problems.add("%s is about a post twice, or about one that is not in the task".formatted(certificate));
        }
        Map<PersonId, Integer> stated = new LinkedHashMap<>();
        certificate.able().forEach(same -> same.people().forEach(id -> stated.put(id, same.posts())));
        Map<PersonId, Integer> counted = new LinkedHashMap<>();
        for (Candidate candidate : task.candidates()) {
            Set<ElementId> teams = new LinkedHashSet<>();
            for (OpenPost open : posts) {
                if (candidate.meets(open.post().requires(), task.day()) == Answer.YES) {
                    teams.add(open.team());
                }
            }
            if (!teams.isEmpty()) {
                counted.put(candidate.id(), Math.min(task.postsPerPerson(), teams.size()));
            }
        }
        if (!counted.equals(stated)) {
            problems.add("%s does not say who can take how many of its posts".formatted(certificate));
        }
        long empty = 0;
        for (int post = 0; post < task.posts().size(); post++) {
            if (posts.contains(task.posts().get(post))) {
                empty += task.posts().get(post).people()
                        - assignment.people(post).size();
            }
        }
        if (empty != certificate.deficiency()) {
            problems.add(
                    "%s explains %d empty places, but %d are".formatted(certificate, certificate.deficiency(), empty));
        }
    }
}
