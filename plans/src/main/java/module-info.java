/**
 * Contingency-plan templates, the staffed plans that are made of them, and what an office does with a plan.
 *
 * <p>Start at {@link org.grassroots.plan.catalogue} to find a template and at {@link org.grassroots.plan.template} for
 * what it holds: {@link org.grassroots.plan.team} has teams and their posts, {@link org.grassroots.plan.flow} work flows,
 * {@link org.grassroots.plan.ledger} what ledgers ask for, {@link org.grassroots.plan.stage} the stages of activation,
 * {@link org.grassroots.plan.parameter} what a template leaves to the place, {@link org.grassroots.plan.element} what all of
 * them carry. {@link org.grassroots.plan} binds a template to a compound, {@link org.grassroots.plan.staffing} gives its posts
 * to people.
 *
 * <p>Of a plan, {@link org.grassroots.plan.working} is what an office edits, {@link org.grassroots.plan.merge} brings a newer
 * one into it, {@link org.grassroots.plan.completeness} tells what it lacks, {@link org.grassroots.plan.activation} activates it
 * in stages, {@link org.grassroots.plan.exercise} tries it at the table, {@link org.grassroots.plan.posting} holds it against
 * the {@link org.grassroots.plan.zone zones} of an area, {@link org.grassroots.plan.roster} rosters its teams, {@link
 * org.grassroots.plan.ledger.book} keeps its ledgers, {@link org.grassroots.plan.drawing} says what its charts show and {@link
 * org.grassroots.plan.chart} draws them. {@link org.grassroots.plan.json} writes all of it and reads it back.
 */
module org.grassroots.plans {
    requires transitive org.grassroots.core;
    requires com.google.common;
    requires static transitive org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.grassroots.plan;
    exports org.grassroots.plan.activation;
    exports org.grassroots.plan.catalogue;
    exports org.grassroots.plan.chart;
    exports org.grassroots.plan.completeness;
    exports org.grassroots.plan.drawing;
    exports org.grassroots.plan.element;
    exports org.grassroots.plan.exercise;
    exports org.grassroots.plan.flow;
    exports org.grassroots.plan.json;
    exports org.grassroots.plan.ledger;
    exports org.grassroots.plan.ledger.book;
    exports org.grassroots.plan.ledger.count;
    exports org.grassroots.plan.ledger.exchange;
    exports org.grassroots.plan.ledger.reconciliation;
    exports org.grassroots.plan.ledger.rights;
    exports org.grassroots.plan.ledger.view;
    exports org.grassroots.plan.merge;
    exports org.grassroots.plan.parameter;
    exports org.grassroots.plan.posting;
    exports org.grassroots.plan.roster;
    exports org.grassroots.plan.roster.calendar;
    exports org.grassroots.plan.roster.check;
    exports org.grassroots.plan.roster.generate;
    exports org.grassroots.plan.roster.table;
    exports org.grassroots.plan.roster.team;
    exports org.grassroots.plan.staffing;
    exports org.grassroots.plan.stage;
    exports org.grassroots.plan.team;
    exports org.grassroots.plan.template;
    exports org.grassroots.plan.working;
    exports org.grassroots.plan.zone;
    exports org.grassroots.plan.zone.effect;
    exports org.grassroots.plan.zone.history;
}
