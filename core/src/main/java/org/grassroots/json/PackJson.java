package org.grassroots.json;

import static org.grassroots.json.CitationJson.DAY;
import static org.grassroots.json.CitationJson.TEXT;
import static org.grassroots.json.CitationJson.WORD;

import java.util.List;
import java.util.Optional;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A pack as its JSON states it: instruments, parameters and rules that name each other by id. */
@Value.Immutable
interface PackJson extends InForceJson {
    ObjectShape<PackJson> SHAPE = ObjectShape.of("pack", ImmutablePackJson::builder, ImmutablePackJson.Builder::build)
            .constant("format", "grassroots-pack/1")
            .required("id", WORD, PackJson::id, ImmutablePackJson.Builder::id)
            .required("version", WORD, PackJson::version, ImmutablePackJson.Builder::version)
            .required("title", TEXT, PackJson::title, ImmutablePackJson.Builder::title)
            .optional("place", TEXT, PackJson::place, ImmutablePackJson.Builder::place)
            .optional("from", DAY, PackJson::firstDay, ImmutablePackJson.Builder::firstDay)
            .optional("until", DAY, PackJson::lastDay, ImmutablePackJson.Builder::lastDay)
            .optional("base", WORD, PackJson::base, ImmutablePackJson.Builder::base)
            .requiredList(
                    "instruments",
                    CitationJson.INSTRUMENT,
                    PackJson::instruments,
                    ImmutablePackJson.Builder::instruments)
            .requiredList(
                    "parameters", NumberJson.PARAMETER, PackJson::parameters, ImmutablePackJson.Builder::parameters)
            .list("suspends", RuleJson.SUSPENDED, PackJson::suspends, ImmutablePackJson.Builder::suspends)
            .requiredList("rules", RuleJson.ENTRY, PackJson::rules, ImmutablePackJson.Builder::rules)
            .end();

    String id();

    String version();

    Text title();

    Optional<Text> place();

    Optional<String> base();

    List<CitationJson.Instrument> instruments();

    List<NumberJson.Numbers> parameters();

    List<RuleJson.Suspended> suspends();

    List<RuleJson.Entry> rules();
}
