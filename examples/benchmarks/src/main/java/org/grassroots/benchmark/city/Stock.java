package org.grassroots.benchmark.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.grassroots.area.FourClear;
import org.grassroots.area.Guarding;
import org.grassroots.area.SurveyItem;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Capacity;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.Task;
import org.grassroots.record.Term;
import org.grassroots.register.Provenance;

/** Immutable values that millions of places and people share, so that a province fits into memory. */
final class Stock {
    private static final int MOST_DAYS = 42 * 365;

    final Listing<String> noTrainings = Listing.of();
    final Listing<Capacity> managed = Listing.of(Capacity.DIRECTLY_MANAGED);
    final Listing<Capacity> managedAndDeployed = Listing.of(Capacity.DIRECTLY_MANAGED, Capacity.DEPLOYED);
    final Listing<Capacity> inService = Listing.of(Capacity.IN_SERVICE);
    final Listing<Capacity> inServiceAndDeployed = Listing.of(Capacity.IN_SERVICE, Capacity.DEPLOYED);
    final Known<Approval> approval = Known.of(Approval.of("Street Working Committee", LocalDate.of(2025, 3, 1)));
    final Known<Task> task = Known.of(new Task("Services at the door", Known.none()));
    final Known<LocalDate> noDay = Known.none();
    final Term term = new Term(Optional.of(LocalDate.of(2025, 6, 1)), noDay);
    final SurveyItem recorded = SurveyItem.recordedOn(LocalDate.of(2026, 1, 15));
    final FourClear fourClear = new FourClear(recorded, recorded, recorded, recorded);
    final Guarding guarding = Guarding.builder()
            .responsibleUnit(Answer.YES)
            .humanGuard(Answer.YES)
            .physicalGuard(Answer.YES)
            .onThreeNoneLedger(Answer.NO)
            .build();
    final Provenance provenance = Provenance.builder()
            .source("benchmark")
            .synthetic(true)
            .describes(BenchmarkCity.DAY)
            .build();

    /** From 1 resident to 4. */
    private final List<OptionalInt> residents =
            IntStream.rangeClosed(0, 4).mapToObj(OptionalInt::of).toList();

    private final List<Optional<LocalDate>> days = IntStream.rangeClosed(0, MOST_DAYS)
            .mapToObj(ago -> Optional.of(BenchmarkCity.DAY.minusDays(ago)))
            .toList();

    private final List<String> buildingNames =
            IntStream.rangeClosed(0, 20).mapToObj(number -> "No. " + number).toList();

    private final List<String> names;

    Stock() {
        String characters = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
        names = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗"
                .chars()
                .boxed()
                .flatMap(surname -> characters
                        .chars()
                        .mapToObj(name -> Character.toString(surname)
                                + Character.toString(name)
                                + Character.toString(characters.charAt((surname + name) % characters.length()))))
                .toList();
    }

    OptionalInt residents(int count) {
        return residents.get(count);
    }

    String buildingName(int number) {
        return number < buildingNames.size() ? buildingNames.get(number) : "No. " + number;
    }

    Optional<LocalDate> daysAgo(int count) {
        return days.get(count);
    }

    /** Anyone can see that it is made up. */
    String name(Chance chance) {
        return chance.pick(names);
    }
}
