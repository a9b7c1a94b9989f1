package org.grassroots.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.condition.Quantity;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Subject;
import org.grassroots.pack.RulePart;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.jspecify.annotations.Nullable;

/** A finding with the way back to its grounds. */
final class Found<S> implements Finding {
    private final BoundRule<S> bound;
    private final int demand;
    private final Verdict verdict;
    private final S subject;
    private final IndexedRegister register;
    private volatile @Nullable Particulars particulars;

    Found(BoundRule<S> bound, int demand, Verdict verdict, S subject, IndexedRegister register) {
        this.bound = bound;
        this.demand = demand;
        this.verdict = verdict;
        this.subject = subject;
        this.register = register;
    }

    /**
     * The same finding, in a register in which nothing changed that it rests on.
     *
     * @param other  of which the sheet of the rule is the same
     */
    Found<S> in(IndexedRegister other) {
        return new Found<>(bound, demand, verdict, subject, other);
    }

    private RulePart part() {
        return bound.entry().parts().get(demand());
    }

    private Particulars particulars() {
        Particulars known = particulars;
        if (known == null) {
            known = Particulars.of(bound, demand, verdict, subject, register);
            particulars = known;
        }
        return known;
    }

    @Override
    public RuleId rule() {
        return bound.entry().rule().id();
    }

    @Override
    public String version() {
        return bound.entry().version();
    }

    @Override
    public String demand() {
        return bound.requirement().demands().get(demand).name();
    }

    @Override
    public String pack() {
        return bound.stated().pack().id();
    }

    @Override
    public String packVersion() {
        return bound.stated().pack().version();
    }

    @Override
    public Subject subject() {
        return bound.subjects().refer(subject);
    }

    @Override
    public List<Subject> path() {
        return SubjectPath.to(subject(), register.register());
    }

    @Override
    public CommunityId community() {
        return register.register().community().id();
    }

    @Override
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public Grade grade() {
        return part().grade();
    }

    @Override
    public Quantity observed() {
        return particulars().observed();
    }

    @Override
    public Quantity required() {
        return particulars().required();
    }

    @Override
    public Optional<Quantity> margin() {
        return particulars().margin();
    }

    @Override
    public Text unit() {
        return part().unit();
    }

    @Override
    public Citation citation() {
        return part().citation().orElseGet(() -> bound.entry().citationOn(bound.day()));
    }

    @Override
    public Validity inForce() {
        return bound.entry().valueOn(bound.day()).map(DatedLimit::validity).orElse(Validity.ALWAYS);
    }

    @Override
    public Text responsible() {
        return bound.entry().responsible();
    }

    @Override
    public Text message() {
        return particulars().message();
    }

    @Override
    public DecisiveSets decisive() {
        return particulars().decisive();
    }

    @Override
    public Reasons why() {
        return bound.reasons(subject, register);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Found<?> that
                && rule().equals(that.rule())
                && version().equals(that.version())
                && demand().equals(that.demand())
                && pack().equals(that.pack())
                && packVersion().equals(that.packVersion())
                && subject().equals(that.subject())
                && community().equals(that.community())
                && verdict == that.verdict
                && message().equals(that.message());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule(), demand(), pack(), subject(), community(), verdict);
    }

    @Override
    public String toString() {
        return "%s %s: %s".formatted(rule(), verdict, message().english());
    }
}
