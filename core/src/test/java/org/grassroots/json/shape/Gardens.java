package org.grassroots.json.shape;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.text.Text;

/** Gardens to read and write. */
final class Gardens {
    /** A sound document with nothing optional in it. */
    static final String SMALLEST = "{'format':'garden/1','id':'north','name':'北园','title':{'en':'North','zh-Hans':'北'},"
            + "'beds':2,'opened':'2020-02-29','rest':'P1Y6M','fenced':true,'state':'in-service','plots':[]}";

    /** A sound document with every field. */
    static final String LARGEST = SMALLEST.replace(
            "'plots':[]}",
            "'plots':[{'number':1,'sown':'2024-03-01','seeds':7,"
                    + "'watered':'yes','herbs':['薄荷','𠮷','a\\n']},{'number':2}],'address':'5 Elm\\u0009Rd','trees':0,"
                    + "'listed':'no','twin':'none','tools':['hoe'],'neighbours':[],'formerStates':['CLOSED'],"
                    + "'keeper':{'name':'Ada Example','born':1990},'within':[" + SMALLEST + "]}");

    private Gardens() {}

    static byte[] bytes(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static Arbitrary<Garden> any() {
        Arbitrary<Garden> flat = flat(Arbitraries.just(List.of()));
        return flat(flat.list().ofMaxSize(2));
    }

    private static Arbitrary<Garden> flat(Arbitrary<List<Garden>> within) {
        Arbitrary<Garden.Builder> start = Combinators.combine(ids(), words(), titles(), days(), periods(), plots())
                .as((id, name, title, opened, rest, plots) -> {
                    Garden.Builder garden = Garden.builder();
                    garden.id(id).name(name).title(title).opened(opened).rest(rest);
                    garden.beds(100).plots(plots);
                    return garden;
                });
        Arbitrary<Garden.State> states = Arbitraries.of(Garden.State.class);
        Arbitrary<Optional<List<Garden.GardenId>>> neighbours =
                ids().list().ofMaxSize(2).optional();
        Arbitrary<Set<Garden.State>> former = states.set().ofMaxSize(2);
        Arbitrary<Garden.Builder> more = Combinators.combine(start, states, words().optional(), neighbours, former)
                .as((garden, state, address, near, before) -> {
                    garden.state(state).fenced(state == Garden.State.CLOSED).address(address);
                    return garden.neighbours(near).formerStates(before);
                });
        Arbitrary<Optional<Garden.Keeper>> keepers = Combinators.combine(
                        names(), Arbitraries.integers().between(1900, 2100))
                .as((name, born) -> (Garden.Keeper) new Garden.Keeper.Person(name, born))
                .optional();
        Arbitrary<Known<Garden.GardenId>> twins = Arbitraries.oneOf(
                ids().map(Known::of), Arbitraries.just(Known.none()), Arbitraries.just(Known.unknown()));
        return Combinators.combine(
                        more,
                        keepers,
                        twins,
                        Arbitraries.of(Answer.class),
                        words().list().ofMaxSize(2),
                        within)
                .as((garden, keeper, twin, listed, tools, inner) -> garden.keeper(keeper.or(
                                () -> inner.isEmpty() ? Optional.empty() : Optional.of(new Garden.Keeper.Elsewhere())))
                        .twin(twin)
                        .listed(listed)
                        .trees(listed == Answer.NO ? OptionalInt.of(3) : OptionalInt.empty())
                        .tools(tools)
                        .within(inner)
                        .build());
    }

    private static Arbitrary<List<Garden.Plot>> plots() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        days().optional(),
                        Arbitraries.integers().greaterOrEqual(0).optional(),
                        Arbitraries.of(Answer.class),
                        words().list().ofMaxSize(3))
                .as((number, sown, seeds, watered, herbs) -> new Garden.Plot(
                        number, sown, seeds.map(OptionalInt::of).orElse(OptionalInt.empty()), watered, herbs))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Garden.GardenId> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("-09")
                .ofMaxLength(15)
                .map(rest -> new Garden.GardenId("a" + rest));
    }

    /** Texts of 1 to 12 code points: letters, controls, quotes, Chinese, supplementary characters. */
    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0xD7FF),
                        Arbitraries.integers().between(0xE000, 0x10FFFF),
                        Arbitraries.of((int) '"', (int) '\\', (int) '/', 0x2028, 0xFEFF, 0x20BB7))
                .list()
                .ofMinSize(1)
                .ofMaxSize(11)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    private static Arbitrary<Text> titles() {
        return Combinators.combine(words(), words().optional())
                .as((title, traditional) ->
                        new Text(title + "t", "题" + title, traditional.map(wording -> "題" + wording)));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 99_999))
                .as(Period::of);
    }
}
