package org.grassroots.plan.catalogue;

import static org.grassroots.plan.catalogue.ElementShapes.ID;
import static org.grassroots.plan.catalogue.ElementShapes.ORIGIN;
import static org.grassroots.plan.catalogue.ElementShapes.SOURCE;
import static org.grassroots.plan.catalogue.ElementShapes.TEXT;
import static org.grassroots.plan.catalogue.ElementShapes.word;
import static org.grassroots.plan.catalogue.ZoneShapes.STATEMENT;

import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.zone.effect.PostPlace;
import org.grassroots.plan.zone.effect.PostingPlace;
import org.grassroots.plan.zone.effect.ZoneDefault;
import org.grassroots.plan.zone.effect.ZoneEffect;
import org.grassroots.plan.zone.effect.ZoneEffects;

/** How it is written what zones mean for the plans of a template. */
final class ZoneEffectShapes {
    private static final Shape<PostingPlace> PLACE = ObjectShape.of(
            "place",
            Field.required("id", ID, PostingPlace::id),
            Field.required("title", TEXT, PostingPlace::title),
            PostingPlace::new);

    private static final Shape<PostPlace> POST = ObjectShape.of(
            "post",
            Field.required("path", Shapes.text(DataClass.PUBLIC, 300), PostPlace::path),
            Field.required("place", ID, PostPlace::place),
            Field.required("origin", ORIGIN, PostPlace::origin),
            PostPlace::new);

    private static final Shape<ZoneDefault> DEFAULT = ObjectShape.of(
            "default",
            Field.required("decision", ID, ZoneDefault::decision),
            Field.required("text", TEXT, ZoneDefault::text),
            Field.required("origin", ORIGIN, ZoneDefault::origin),
            ZoneDefault::new);

    private static final Shape<ZoneEffect> EFFECT = ObjectShape.of(
                    "effect", ZoneEffect::builder, ZoneEffect.Builder::build)
            .required("id", ID, ZoneEffect::id, ZoneEffect.Builder::id)
            .required("title", TEXT, ZoneEffect::title, ZoneEffect.Builder::title)
            .required("mayStandAt", Shapes.set(ID), ZoneEffect::mayStandAt, ZoneEffect.Builder::mayStandAt)
            .required("posting", STATEMENT, ZoneEffect::posting, ZoneEffect.Builder::posting)
            .required("duty", STATEMENT, ZoneEffect::duty, ZoneEffect.Builder::duty)
            .optional("reportTo", STATEMENT, ZoneEffect::reportTo, ZoneEffect.Builder::reportTo)
            .required("stage", ID, ZoneEffect::stage, ZoneEffect.Builder::stage)
            .required("teams", Shapes.set(ID), ZoneEffect::teams, ZoneEffect.Builder::teams)
            .required("gate", DEFAULT, ZoneEffect::gate, ZoneEffect.Builder::gate)
            .required("weddings", DEFAULT, ZoneEffect::weddings, ZoneEffect.Builder::weddings)
            .required("funerals", DEFAULT, ZoneEffect::funerals, ZoneEffect.Builder::funerals)
            .required("origin", ORIGIN, ZoneEffect::origin, ZoneEffect.Builder::origin)
            .end();

    static final ObjectShape<ZoneEffects> EFFECTS = ObjectShape.of(
                    "effects", ZoneEffects::builder, ZoneEffects.Builder::build)
            .constant("format", "grassroots-zone-effects/1")
            .required("template", word(), ZoneEffects::template, ZoneEffects.Builder::template)
            .requiredList("sources", SOURCE, ZoneEffects::sources, ZoneEffects.Builder::sources)
            .requiredList("places", PLACE, ZoneEffects::places, ZoneEffects.Builder::places)
            .requiredList("posts", POST, ZoneEffects::posts, ZoneEffects.Builder::posts)
            .requiredList("effects", EFFECT, ZoneEffects::effects, ZoneEffects.Builder::effects)
            .end();

    private ZoneEffectShapes() {}
}
