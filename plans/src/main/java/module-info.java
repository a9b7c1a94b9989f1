/** Contingency-plan templates, and the staffed plans that are made of them. */
module org.grassroots.plans {
    requires transitive org.grassroots.core;
    requires com.google.common;
    requires static transitive org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.grassroots.plan.chart;
}
