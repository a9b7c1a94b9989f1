package org.grassroots.plan.completeness;

import static org.grassroots.plan.completeness.CheckWords.ITEMS;
import static org.grassroots.plan.completeness.CheckWords.POSTS;
import static org.grassroots.plan.completeness.CheckWords.number;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.grassroots.member.PersonId;
import org.grassroots.plan.completeness.PlanView.Placed;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What cannot be so: a person twice in a team or with too many posts, and names of what is not there. */
final class Contradictions {
    private static final TextPattern TWICE = TextPattern.of(
            Text.of("one person stands {count} times in the {name}; once is right", "同一人在{name}中重复任职{count}次，应为一次"));
    private static final TextPattern TOO_MANY = TextPattern.of(
            Text.of("one person holds {count} posts; the template allows {limit}", "一人担任{count}个岗位，模板规定最多{limit}个"));
    private static final TextPattern BROKEN = TextPattern.of(
            Text.of("the plan does not have {path}, which {count} of its items name", "预案中有{count}项引用了{path}，但预案中没有"));

    private Contradictions() {}

    static void check(PlanView view, Notes notes) {
        ListMultimap<PersonId, String> held = LinkedListMultimap.create();
        Map<String, ListMultimap<PersonId, String>> teams = new LinkedHashMap<>();
        for (Placed post : view.standing(ElementKind.POST)) {
            for (Holder holder : post.item().people()) {
                held.put(holder.person(), post.path());
                teams.computeIfAbsent(post.team(), key -> LinkedListMultimap.create())
                        .put(holder.person(), post.path());
            }
        }
        // Posts in no team have none in which anybody could stand twice.
        teams.remove("");
        teams.forEach((team, posts) -> checkTwice(view, notes, team, ElementKind.SPECIAL_PLAN, posts));
        for (Placed seat : view.standing(ElementKind.SEAT)) {
            ListMultimap<PersonId, String> seated =
                    MultimapBuilder.linkedHashKeys().arrayListValues().build();
            Stream.concat(seat.item().people().stream(), seat.item().backups().stream())
                    .forEach(holder -> seated.put(holder.person(), seat.path()));
            checkTwice(view, notes, seat.path(), ElementKind.SEAT, seated);
        }
        checkLimit(view, notes, held);
        checkLinks(view, notes);
    }

    private static void checkTwice(
            PlanView view, Notes notes, String path, ElementKind kind, ListMultimap<PersonId, String> places) {
        places.asMap().forEach((person, at) -> {
            if (at.size() > 1) {
                Text message = TWICE.fill(Map.of("count", number(at.size()), "name", view.index.name(path, kind)));
                notes.add(notes.of(PlanRule.PERSON_TWICE, path, at.size(), 1, POSTS, message)
                        .addPeople(person)
                        .others(notes.sorted(at, path)));
            }
        });
    }

    private static void checkLimit(PlanView view, Notes notes, ListMultimap<PersonId, String> held) {
        int limit = view.index.template.staffing().postsPerPerson();
        held.asMap().forEach((person, posts) -> {
            List<String> distinct = notes.sorted(posts, "");
            if (distinct.size() > limit) {
                Text message = TOO_MANY.fill(Map.of("count", number(distinct.size()), "limit", number(limit)));
                notes.add(notes.of(PlanRule.TOO_MANY_POSTS, "", distinct.size(), limit, POSTS, message)
                        .addPeople(person)
                        .others(distinct));
            }
        });
    }

    /** What is absent is told of by itself, so that only what nobody knows of is told here, once for all that name it. */
    private static void checkLinks(PlanView view, Notes notes) {
        Map<String, Set<String>> broken = new TreeMap<>();
        for (Placed placed : view.all()) {
            if (placed.isStanding()) {
                for (ItemLink link : placed.item().links()) {
                    view.unknown(link)
                            .ifPresent(path -> broken.computeIfAbsent(path, key -> new TreeSet<>())
                                    .add(placed.path()));
                }
            }
        }
        broken.forEach((path, by) -> {
            Text message = BROKEN.fill(Map.of("count", number(by.size()), "path", Text.same(path)));
            notes.add(notes.of(PlanRule.LINK_BROKEN, path, 0, 1, ITEMS, message).others(notes.sorted(by, path)));
        });
    }
}
