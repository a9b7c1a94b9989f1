package org.grassroots.plan.working;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.grassroots.fact.Interval;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.text.Text;

/** What people may do to a plan, at random. */
public final class RandomEdits {
    private final Random random;
    private final Predicate<PlanItem> where;
    private final String mark;
    private WorkingPlan plan;

    private RandomEdits(WorkingPlan plan, Predicate<PlanItem> where, String mark, Random random) {
        this.plan = plan;
        this.where = where;
        this.mark = mark;
        this.random = random;
    }

    /** Up to that many edits anywhere. */
    public static WorkingPlan any(WorkingPlan plan, int most, Random random) {
        return within(plan, item -> true, "x", most, random);
    }

    /**
     * Edits only within some items, by people of their own.
     *
     * @param mark  begins the ids of whom and what is added
     */
    public static WorkingPlan within(
            WorkingPlan plan, Predicate<PlanItem> where, String mark, int most, Random random) {
        RandomEdits edits = new RandomEdits(plan, where, mark, random);
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            edits.edit();
        }
        return edits.plan;
    }

    private void edit() {
        List<PlanItem> items = plan.items().stream().filter(where).toList();
        if (items.isEmpty()) {
            return;
        }
        PlanItem item = items.get(random.nextInt(items.size()));
        switch (random.nextInt(10)) {
            case 0 -> plan = plan.without(item.path());
            case 1 -> add(item);
            case 2 -> reorder(item);
            case 3, 4, 5 -> staff(items);
            default -> change(item, this::field);
        }
    }

    private void change(PlanItem item, Consumer<PlanItem.Builder> change) {
        PlanItem.Builder builder = PlanItem.builder().from(item);
        change.accept(builder);
        plan = plan.with(builder.build());
    }

    private void field(PlanItem.Builder item) {
        switch (random.nextInt(9)) {
            case 0 -> item.title(words());
            case 1 -> item.text(List.of(words()));
            case 2 -> item.addText(words());
            case 3 -> item.note(words());
            case 4 -> item.status(random.nextBoolean() ? ElementStatus.INCLUDED : new ElementStatus.Omitted(words()));
            case 5 -> item.need(new Interval(random.nextInt(3), 3 + random.nextInt(3)));
            case 6 -> item.within(Duration.ofMinutes(1 + random.nextInt(3)));
            case 7 -> item.links(List.of());
            default -> item.every(Optional.of(Period.ofMonths(1 + random.nextInt(3))));
        }
    }

    /** Of a post or seat, if there is any. */
    private void staff(List<PlanItem> items) {
        List<PlanItem> places = items.stream()
                .filter(item -> item.kind() == ElementKind.POST || item.kind() == ElementKind.SEAT)
                .toList();
        if (places.isEmpty()) {
            return;
        }
        PlanItem place = places.get(random.nextInt(places.size()));
        boolean backups = place.kind() == ElementKind.SEAT && random.nextBoolean();
        List<Holder> holders = new ArrayList<>(backups ? place.backups() : place.people());
        if (!holders.isEmpty() && random.nextBoolean()) {
            Holder out = holders.remove(random.nextInt(holders.size()));
            if (random.nextBoolean()) {
                holders.add(Holder.of(out.person(), 1 + random.nextInt(3)));
            }
        }
        PersonId somebody = somebody();
        if (random.nextInt(3) > 0
                && holders.stream().noneMatch(holder -> holder.person().equals(somebody))) {
            holders.add(random.nextBoolean() ? Holder.of(somebody) : Holder.of(somebody, 1 + random.nextInt(2)));
        }
        change(place, item -> {
            if (backups) {
                item.backups(holders);
            } else {
                item.people(holders);
            }
        });
    }

    /** Where anybody may be put anywhere, also those whom a register may name. */
    private PersonId somebody() {
        String number = Integer.toString(1 + random.nextInt(12));
        if (!mark.equals("x")) {
            return MemberId.of(mark + number);
        }
        return switch (random.nextInt(3)) {
            case 0 -> MemberId.of("m" + number);
            case 1 -> HelperId.of("h" + number);
            default -> MemberId.of("x" + number);
        };
    }

    private void add(PlanItem near) {
        String id = mark + random.nextInt(5);
        String path = random.nextBoolean() && near.path().contains("/")
                ? near.path().substring(0, near.path().lastIndexOf('/') + 1) + id
                : near.path() + "/" + id;
        PlanItem.Builder item = PlanItem.builder()
                .path(path)
                .kind(random.nextBoolean() ? near.kind() : ElementKind.POST)
                .title(words());
        if (random.nextBoolean()) {
            item.addPeople(Holder.of(somebody()));
        }
        PlanItem built = item.build();
        if (path.length() < 200 && plan.item(path).isEmpty() && where.test(built)) {
            plan = plan.with(built);
        }
    }

    /** Among its siblings that have no parts. */
    private void reorder(PlanItem item) {
        String parent = item.path().substring(0, item.path().lastIndexOf('/') + 1);
        List<Integer> places = new ArrayList<>();
        List<PlanItem> siblings = new ArrayList<>();
        for (int at = 0; at < plan.items().size(); at++) {
            PlanItem one = plan.items().get(at);
            if (one.path().startsWith(parent)
                    && one.path().indexOf('/', parent.length()) < 0
                    && plan.parts(one.path()).size() == 1) {
                places.add(at);
                siblings.add(one);
            }
        }
        Collections.shuffle(siblings, random);
        List<PlanItem> items = new ArrayList<>(plan.items());
        for (int at = 0; at < places.size(); at++) {
            items.set(places.get(at), siblings.get(at));
        }
        plan = WorkingPlan.builder().from(plan).items(items).build();
    }

    private Text words() {
        return Text.of("words " + mark + random.nextInt(4), "文字" + random.nextInt(4));
    }
}
