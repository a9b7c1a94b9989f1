/**
 * Grassroots organisation in residential communities: places, members, organisation, and the rules that hold among them.
 *
 * <p>Start at {@link org.grassroots.register.Register}; read one with {@link org.grassroots.json.RegisterReader} and judge
 * it with {@link org.grassroots.evaluation.Evaluator}.
 */
module org.grassroots.core {
    requires com.google.common;
    requires com.fasterxml.jackson.core;
    requires static transitive org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.grassroots.area;
    exports org.grassroots.baseline;
    exports org.grassroots.change;
    exports org.grassroots.change.diff;
    exports org.grassroots.comparison;
    exports org.grassroots.condition;
    exports org.grassroots.evaluation;
    exports org.grassroots.fact;
    exports org.grassroots.history;
    exports org.grassroots.formation;
    exports org.grassroots.json.shape;
    exports org.grassroots.json;
    exports org.grassroots.member;
    exports org.grassroots.missing;
    exports org.grassroots.organisation;
    exports org.grassroots.pack;
    exports org.grassroots.pack.check;
    exports org.grassroots.pairing;
    exports org.grassroots.parameter;
    exports org.grassroots.policy.branch;
    exports org.grassroots.policy.committee;
    exports org.grassroots.policy.community;
    exports org.grassroots.policy.compound;
    exports org.grassroots.policy.group;
    exports org.grassroots.policy.household;
    exports org.grassroots.policy.meeting;
    exports org.grassroots.policy.member;
    exports org.grassroots.policy.term;
    exports org.grassroots.policy;
    exports org.grassroots.record;
    exports org.grassroots.register;
    exports org.grassroots.repair;
    exports org.grassroots.repair.source;
    exports org.grassroots.rule;
    exports org.grassroots.tally;
    exports org.grassroots.text;
}
