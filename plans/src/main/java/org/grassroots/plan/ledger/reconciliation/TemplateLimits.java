package org.grassroots.plan.ledger.reconciliation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.parameter.Citation;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.plan.parameter.BoundValue;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.parameter.PresetValue;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.zone.effect.ZoneDefault;
import org.grassroots.plan.zone.effect.ZoneEffect;
import org.grassroots.plan.zone.effect.ZoneEffects;
import org.grassroots.text.Text;

/**
 * The limits that follow from the parameters of a template and from what its zones mean: the stricter of the two counts.
 * The numbers that the shipped effects of zones tell in words only stand here as numbers.
 */
public final class TemplateLimits implements CeremonyLimits {
    /** What the zones of the shipped ledger mean, by the ids of effects; an ordinary day has none. */
    public static final Map<String, Optional<ElementId>> SHIPPED_ZONES = ImmutableMap.of(
            "sealed", Optional.of(ElementId.of("closed")),
            "controlled", Optional.of(ElementId.of("inside")),
            "precautionary", Optional.of(ElementId.of("limited")),
            "ordinary", Optional.empty());

    private static final String REFUSED = "refused";
    private static final String CASE_BY_CASE = "case-by-case";
    private static final ParameterValue HELD = ParameterValue.code("limited");
    private static final Text WITHIN = Text.of("within the limits", "限额举办");

    private final PlanTemplate template;
    private final ZoneEffects effects;
    private final List<Preset> presets;
    private final Map<ElementId, ParameterValue> own;
    private final Map<String, Optional<ElementId>> zones;

    /**
     * With the zones of the shipped ledger.
     *
     * @param presets  those applied, as {@link PlanTemplate#values(List, Map, LocalDate)} takes them
     * @param own  values of parameters that go before all presets
     */
    public TemplateLimits(
            PlanTemplate template, ZoneEffects effects, List<Preset> presets, Map<ElementId, ParameterValue> own) {
        this(template, effects, presets, own, SHIPPED_ZONES);
    }

    /**
     * @param zones  by the choice of the ledger, the id of the effect; empty if the zone asks for nothing of its own
     */
    public TemplateLimits(
            PlanTemplate template,
            ZoneEffects effects,
            List<Preset> presets,
            Map<ElementId, ParameterValue> own,
            Map<String, Optional<ElementId>> zones) {
        this.template = template;
        this.effects = effects;
        this.presets = List.copyOf(presets);
        this.own = Map.copyOf(own);
        this.zones = ImmutableMap.copyOf(zones);
    }

    /**
     * @throws IllegalArgumentException if a value of the template's parameters breaks its law on that day
     */
    @Override
    public Optional<CeremonyLimit> on(LedgerCode kind, LocalDate day, String zone) {
        Optional<ElementId> effect = zones.get(zone);
        if (effect == null) {
            return Optional.empty();
        }
        Optional<ZoneEffect> meant = effect.flatMap(effects::effect);
        if (effect.isPresent() && meant.isEmpty()) {
            return Optional.empty();
        }
        Values values = new Values(day);
        boolean wedding = kind == LedgerCode.WEDDING;
        CeremonyLimit.Builder limit = CeremonyLimit.builder();
        held(limit, wedding, meant, values);
        limit.people(values.bound(wedding ? "weddingPeople" : "funeralPeople", zoneBound(meant, wedding, "people")));
        limit.tables(
                wedding
                        ? values.bound("weddingTables", zoneBound(meant, true, "tables"))
                        : stricter(values.noFeast(), zoneBound(meant, false, "tables")));
        limit.days(wedding ? Optional.empty() : values.bound("funeralDays", zoneBound(meant, false, "days")));
        limit.daysAhead(
                wedding
                        ? values.value("weddingReport")
                                .flatMap(report -> later(report, zoneBound(meant, true, "ahead")))
                        : Optional.empty());
        return Optional.of(limit.build());
    }

    /**
     * The number that a parameter of the template has on a day, such as how many people one guard may look after.
     *
     * @param parameter  such as {@code guardedPerGuard}
     * @return empty if it has no value on that day or is no number
     */
    public Optional<Bound> bound(String parameter, LocalDate day) {
        return new Values(day).value(parameter);
    }

    private void held(CeremonyLimit.Builder limit, boolean wedding, Optional<ZoneEffect> zone, Values values) {
        Optional<ZoneDefault> byZone = zone.map(effect -> wedding ? effect.weddings() : effect.funerals());
        String decision = byZone.map(each -> each.decision().value()).orElse("");
        Optional<BoundValue> put =
                wedding ? values.find("weddings").filter(each -> !each.value().equals(HELD)) : Optional.empty();
        if (put.isPresent() && !decision.equals(REFUSED)) {
            PlanParameter parameter = template.parameter(put.get().parameter()).orElseThrow();
            limit.held(CeremonyLimit.Held.NOT)
                    .text(parameter.words(put.get().value()))
                    .ground(values.ground(put.get()));
        } else if (byZone.isPresent()) {
            limit.held(
                            decision.equals(REFUSED)
                                    ? CeremonyLimit.Held.NOT
                                    : decision.equals(CASE_BY_CASE)
                                            ? CeremonyLimit.Held.WITH_STREET
                                            : CeremonyLimit.Held.WITHIN_LIMITS)
                    .text(byZone.get().text())
                    .ground(ground(byZone.get().origin(), effects.sources()));
        } else {
            limit.held(CeremonyLimit.Held.WITHIN_LIMITS)
                    .text(WITHIN)
                    .ground(Ground.ours("ordinary days: by the presets applied", "常态：按所用本地规定"));
        }
    }

    private Optional<Bound> zoneBound(Optional<ZoneEffect> zone, boolean wedding, String what) {
        return zone.flatMap(effect -> Optional.ofNullable(
                        ZoneNumbers.OF.get(effect.id() + (wedding ? "/wedding/" : "/funeral/") + what))
                .map(number -> new Bound(
                        number,
                        ground((wedding ? effect.weddings() : effect.funerals()).origin(), effects.sources()))));
    }

    private static Optional<Bound> stricter(Optional<Bound> one, Optional<Bound> other) {
        return other.isPresent()
                        && (one.isEmpty() || other.get().limit() < one.get().limit())
                ? other
                : one;
    }

    private static Optional<Bound> later(Bound one, Optional<Bound> other) {
        return other.isPresent() && other.get().limit() > one.limit() ? other : Optional.of(one);
    }

    private static Ground ground(Origin origin, List<TemplateSource> sources) {
        Text title = sources.stream()
                .filter(source -> source.id().equals(origin.source()))
                .findFirst()
                .map(TemplateSource::title)
                .orElse(Text.same(origin.source().value()));
        return new Ground(origin.mark(), new Citation(title, origin.where().map(Text::same)));
    }

    /** The values of the template's parameters on one day. */
    private final class Values {
        private final LocalDate day;
        private final List<BoundValue> values;

        private Values(LocalDate day) {
            this.day = day;
            this.values = template.values(presets, own, day);
        }

        private Optional<BoundValue> find(String parameter) {
            return values.stream()
                    .filter(value -> value.parameter().value().equals(parameter))
                    .findFirst();
        }

        private Optional<Bound> value(String parameter) {
            return find(parameter).flatMap(bound -> {
                if (bound.value() instanceof ParameterValue.Whole whole) {
                    return Optional.of(new Bound(whole.number(), ground(bound)));
                }
                return bound.value() instanceof ParameterValue.Days days
                        ? Optional.of(new Bound(days.days(), ground(bound)))
                        : Optional.empty();
            });
        }

        private Optional<Bound> bound(String parameter, Optional<Bound> zone) {
            return stricter(value(parameter), zone);
        }

        private Optional<Bound> noFeast() {
            return find("funeralFeast")
                    .filter(feast -> feast.value().equals(ParameterValue.of(false)))
                    .map(feast -> new Bound(0, ground(feast)));
        }

        private Ground ground(BoundValue value) {
            if (value.preset().isEmpty()) {
                return own.containsKey(value.parameter())
                        ? Ground.ours("given by whoever made the plan", "编制预案时所定")
                        : TemplateLimits.ground(
                                template.parameter(value.parameter())
                                        .orElseThrow()
                                        .origin(),
                                template.sources());
            }
            Preset preset = Stream.concat(presets.stream(), template.presets().stream())
                    .filter(each -> each.id().equals(value.preset().get()))
                    .findFirst()
                    .orElseThrow();
            PresetValue said = preset.on(value.parameter(), day).orElseThrow();
            List<TemplateSource> sources = Stream.concat(preset.sources().stream(), template.sources().stream())
                    .toList();
            return TemplateLimits.ground(said.origin(), sources);
        }
    }
}
