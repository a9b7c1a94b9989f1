package org.grassroots.policy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Id;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.register.Register;

/**
 * A small register with open facts, each of which can be learned with one of a few answers: enough to stand for all
 * answers there are, because every rule asks only whether a count is small or large.
 *
 * @param people  {@code m0}, {@code m1} …
 * @param branches  {@code b0}, {@code b1} … ; empty if unknown
 * @param notListed  the numbers of the compounds whose members are not listed
 */
record Puzzle(List<Someone> people, Optional<List<SomeBranch>> branches, Set<Integer> notListed) {
    static final int COMPOUNDS = 2;
    static final LocalDate DAY = TestPacks.DAY;
    static final LocalDate LONG_AGO = DAY.minusYears(5);
    static final LocalDate LATELY = DAY.minusMonths(5);

    enum Home {
        C0,
        C1,
        ELSEWHERE,
        UNKNOWN
    }

    record Someone(
            MemberStatus status,
            Affiliation affiliation,
            Home home,
            Optional<LocalDate> admitted,
            Optional<LocalDate> fullSince) {
        static Someone fullHere(Home home) {
            return new Someone(MemberStatus.FULL, Affiliation.HERE, home, Optional.empty(), Optional.of(LONG_AGO));
        }

        Someone with(MemberStatus learned) {
            return new Someone(learned, affiliation, home, admitted, fullSince);
        }

        Someone with(Affiliation learned) {
            return new Someone(status, learned, home, admitted, fullSince);
        }

        Someone with(Home learned) {
            return new Someone(status, affiliation, learned, admitted, fullSince);
        }

        Someone admittedOn(LocalDate learned) {
            return new Someone(status, affiliation, home, Optional.of(learned), fullSince);
        }

        /** Whose day of full membership is known is known to be full. */
        Someone with(LocalDate learned) {
            return new Someone(MemberStatus.FULL, affiliation, home, admitted, Optional.of(learned));
        }
    }

    record SomeBranch(
            BranchKind kind,
            int compound,
            Optional<List<String>> roll,
            Optional<List<String>> secretaries,
            Answer committee) {}

    Puzzle {
        people = List.copyOf(people);
        branches = branches.map(List::copyOf);
        notListed = new TreeSet<>(notListed);
    }

    static String member(int number) {
        return "m" + number;
    }

    Register register() {
        return PuzzleRegister.of(this);
    }

    /** What can be learned, in the order of the register. */
    List<MissingFact> open() {
        List<MissingFact> open = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            addOpen(people.get(number), MemberId.of(member(number)), open);
        }
        notListed.forEach(
                number -> open.add(MissingFact.of(Subject.Kind.COMPOUND, CompoundId.of("c" + number), Field.MEMBERS)));
        if (branches.isEmpty()) {
            open.add(MissingFact.of(Subject.Kind.COMMUNITY, CommunityId.of("k1"), Field.BRANCHES));
        }
        List<SomeBranch> known = branches.orElse(List.of());
        for (int number = 0; number < known.size(); number++) {
            addOpen(known.get(number), BranchId.of("b" + number), open);
        }
        return open;
    }

    private void addOpen(Someone someone, Id id, List<MissingFact> open) {
        addIf(someone.status() == MemberStatus.UNKNOWN, id, Field.STATUS, open);
        addIf(someone.affiliation() == Affiliation.UNKNOWN, id, Field.AFFILIATION, open);
        addIf(someone.home() == Home.UNKNOWN, id, Field.RESIDENCE, open);
        boolean dated = someone.fullSince().isPresent() || someone.status() == MemberStatus.PROBATIONARY;
        boolean secretary = branches.orElse(List.of()).stream()
                .anyMatch(branch -> branch.secretaries().orElse(List.of()).contains(id.value()));
        addIf(!dated && secretary && someone.admitted().isEmpty(), id, Field.ADMITTED_ON, open);
        addIf(!dated && secretary, id, Field.FULL_SINCE, open);
    }

    private static void addIf(boolean missing, Id id, Field field, List<MissingFact> open) {
        if (missing) {
            open.add(MissingFact.of(Subject.Kind.MEMBER, id, field));
        }
    }

    private static void addOpen(SomeBranch branch, Id id, List<MissingFact> open) {
        if (branch.roll().isEmpty()) {
            open.add(MissingFact.of(Subject.Kind.BRANCH, id, Field.MEMBERS));
        }
        if (branch.secretaries().isEmpty()) {
            open.add(MissingFact.of(Subject.Kind.BRANCH, id, Field.SECRETARIES));
        }
        if (branch.committee() == Answer.UNKNOWN) {
            open.add(MissingFact.of(Subject.Kind.BRANCH, id, Field.COMMITTEE));
        }
    }

    /** Every puzzle that learning the fact can lead to; none if it is no longer open. */
    List<Puzzle> learn(MissingFact fact) {
        if (!open().contains(fact)) {
            return List.of();
        }
        int number = Integer.parseInt(fact.subject().id().substring(1));
        return switch (fact.subject().kind()) {
            case MEMBER -> learned(number, fact.field());
            case BRANCH -> learnedOfBranch(number, fact.field());
            case COMPOUND -> List.of(listed(number, 0), listed(number, 3));
            default ->
                List.of(
                        served(Optional.empty()),
                        served(Optional.of(BranchKind.FORMAL)),
                        served(Optional.of(BranchKind.TEMPORARY)));
        };
    }

    private List<Puzzle> learned(int number, Field field) {
        Someone someone = people.get(number);
        List<Someone> later = switch (field) {
            case STATUS -> List.of(someone.with(MemberStatus.FULL), someone.with(MemberStatus.PROBATIONARY));
            case AFFILIATION -> List.of(someone.with(Affiliation.HERE), someone.with(Affiliation.ELSEWHERE));
            case ADMITTED_ON -> List.of(someone.admittedOn(LONG_AGO), someone.admittedOn(LATELY));
            case RESIDENCE -> List.of(someone.with(Home.C0), someone.with(Home.C1), someone.with(Home.ELSEWHERE));
            default ->
                someone.admitted().isPresent() && someone.admitted().get().isAfter(LONG_AGO)
                        ? List.of(someone.with(LATELY))
                        : List.of(someone.with(LONG_AGO), someone.with(LATELY));
        };
        return later.stream()
                .map(one -> new Puzzle(replaced(people, number, one), branches, notListed))
                .toList();
    }

    private List<Puzzle> learnedOfBranch(int number, Field field) {
        List<SomeBranch> known = branches.orElseThrow();
        SomeBranch branch = known.get(number);
        List<SomeBranch> later = switch (field) {
            case MEMBERS -> List.of(roll(branch, List.of()), roll(branch, PuzzleRegister.OTHERS));
            case SECRETARIES ->
                List.of(
                        secretaries(branch, List.of()),
                        secretaries(branch, List.of(PuzzleRegister.LONG_FULL)),
                        secretaries(branch, List.of(PuzzleRegister.LATELY_FULL)));
            default -> List.of(committee(branch, Answer.YES), committee(branch, Answer.NO));
        };
        return later.stream()
                .map(one -> new Puzzle(people, Optional.of(replaced(known, number, one)), notListed))
                .toList();
    }

    private static SomeBranch roll(SomeBranch branch, List<String> roll) {
        return new SomeBranch(
                branch.kind(), branch.compound(), Optional.of(roll), branch.secretaries(), branch.committee());
    }

    private static SomeBranch secretaries(SomeBranch branch, List<String> secretaries) {
        return new SomeBranch(
                branch.kind(), branch.compound(), branch.roll(), Optional.of(secretaries), branch.committee());
    }

    private static SomeBranch committee(SomeBranch branch, Answer committee) {
        return new SomeBranch(branch.kind(), branch.compound(), branch.roll(), branch.secretaries(), committee);
    }

    private Puzzle listed(int compound, int more) {
        List<Someone> all = new ArrayList<>(people);
        for (int added = 0; added < more; added++) {
            all.add(Someone.fullHere(Home.values()[compound]));
        }
        Set<Integer> left = new TreeSet<>(notListed);
        left.remove(compound);
        return new Puzzle(all, branches, left);
    }

    private Puzzle served(Optional<BranchKind> kind) {
        List<SomeBranch> known = new ArrayList<>();
        for (int compound = 0; kind.isPresent() && compound < COMPOUNDS; compound++) {
            known.add(new SomeBranch(kind.get(), compound, Optional.of(List.of()), Optional.of(List.of()), Answer.NO));
        }
        return new Puzzle(people, Optional.of(known), notListed);
    }

    private static <T> List<T> replaced(List<T> list, int number, T one) {
        return ImmutableList.<T>builder()
                .addAll(list.subList(0, number))
                .add(one)
                .addAll(list.subList(number + 1, list.size()))
                .build();
    }
}
