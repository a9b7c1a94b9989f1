package org.grassroots.rule;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.grassroots.fact.Interval;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.text.Text;

/** The values a rule's parameters have on one day. */
public final class Limits {
    private final LocalDate day;
    private final Map<String, InForce> inForce;

    private record InForce(Parameter parameter, DatedLimit value) {}

    private Limits(LocalDate day, Map<String, InForce> inForce) {
        this.day = day;
        this.inForce = inForce;
    }

    /**
     * The values in force on the day; empty if some parameter has none.
     *
     * @param parameters  by the names that the rule asks by
     */
    public static Optional<Limits> on(LocalDate day, Map<String, Parameter> parameters) {
        ImmutableMap.Builder<String, InForce> inForce = ImmutableMap.builder();
        for (Map.Entry<String, Parameter> named : parameters.entrySet()) {
            Optional<DatedLimit> value = named.getValue().on(day);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            inForce.put(named.getKey(), new InForce(named.getValue(), value.get()));
        }
        return Optional.of(new Limits(day, inForce.build()));
    }

    /** The day the evaluation speaks of. */
    public LocalDate day() {
        return day;
    }

    /**
     * @throws IllegalArgumentException if the rule did not declare the parameter, or it is not a count
     */
    public int count(String parameter) {
        if (limit(parameter) instanceof Limit.Count count) {
            return count.value();
        }
        throw wrongKind(parameter, "a count");
    }

    /**
     * @throws IllegalArgumentException if the rule did not declare the parameter, or it is not a length of time
     */
    public Period span(String parameter) {
        if (limit(parameter) instanceof Limit.Span span) {
            return span.value();
        }
        throw wrongKind(parameter, "a length of time");
    }

    /**
     * @throws IllegalArgumentException if the rule did not declare the parameter, or it is not a range
     */
    public Interval range(String parameter) {
        if (limit(parameter) instanceof Limit.Range range) {
            return range.value();
        }
        throw wrongKind(parameter, "a range");
    }

    /**
     * @throws IllegalArgumentException if the rule did not declare the parameter, or it is not a share
     */
    public Limit.Share share(String parameter) {
        if (limit(parameter) instanceof Limit.Share share) {
            return share;
        }
        throw wrongKind(parameter, "a share");
    }

    /**
     * The parameter with all its values, for a rule that looks at what was in force on another day, such as that of an
     * election.
     *
     * @throws IllegalArgumentException if the rule did not declare it
     */
    public Parameter parameter(String parameter) {
        return of(parameter).parameter();
    }

    /** The unit of a declared parameter. */
    public Text unit(String parameter) {
        return of(parameter).parameter().unit();
    }

    private Limit limit(String parameter) {
        return of(parameter).value().limit();
    }

    private InForce of(String parameter) {
        InForce found = inForce.get(parameter);
        if (found == null) {
            throw new IllegalArgumentException(
                    "parameter '%s' is not among those the rule declares: %s".formatted(parameter, inForce.keySet()));
        }
        return found;
    }

    private IllegalArgumentException wrongKind(String parameter, String wanted) {
        return new IllegalArgumentException(
                "parameter '%s' must be %s, was %s".formatted(parameter, wanted, limit(parameter)));
    }
}
