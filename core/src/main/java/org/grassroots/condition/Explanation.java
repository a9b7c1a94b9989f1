package org.grassroots.condition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** Why a condition holds, does not hold or cannot be told: a tree whose leaves compare something with a limit. */
@Value.Immutable
public interface Explanation {

    /** How a leaf compares, or how a branch of the tree joins its parts. */
    enum Operator {
        AT_LEAST("≥"),
        AT_MOST("≤"),
        BELOW("<"),
        ABOVE(">"),
        EXACTLY("="),
        BETWEEN("∈"),
        ALL("∧"),
        ANY("∨"),
        IS("="),
        IS_NOT("≠");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** The gap that stands for it in messages, such as {@code fullMembersOnRoll}. */
    String name();

    /** What is compared, such as "full members on the roll". */
    Text title();

    Answer answer();

    Operator operator();

    /** What was found; empty for a node with parts. */
    Optional<Quantity> observed();

    /** What is asked for; empty for a node with parts. */
    Optional<Quantity> required();

    /** How far the observed is from the limit, on the side the answer says; empty if it cannot be told. */
    Optional<Quantity> margin();

    /** Who was counted; empty if nothing was. */
    Optional<Tally> tally();

    List<Explanation> parts();

    /** The missing facts that can make the answer YES. */
    @Value.Default
    default Deciders towardsYes() {
        return answer() == Answer.YES ? Deciders.ALREADY : Deciders.NONE;
    }

    /** The missing facts that can make the answer NO. */
    @Value.Default
    default Deciders towardsNo() {
        return answer() == Answer.NO ? Deciders.ALREADY : Deciders.NONE;
    }

    /**
     * The leaf a message speaks of: down from the whole, always the first part that answers as the one above it. So it is
     * never one that another part has made idle.
     */
    default Explanation telling() {
        return parts().stream()
                .filter(part -> part.answer() == answer())
                .findFirst()
                .map(Explanation::telling)
                .orElse(this);
    }

    /** The tree's leaves from left to right. */
    default Stream<Explanation> leaves() {
        return parts().isEmpty() ? Stream.of(this) : parts().stream().flatMap(Explanation::leaves);
    }

    /** All parts must hold; no parts hold anyway. */
    static Explanation all(String name, Text title, List<Explanation> parts) {
        Answer answer = parts.stream().map(Explanation::answer).reduce(Answer.YES, Answer::and);
        return joined(name, title, Operator.ALL, answer, parts)
                .towardsYes(Deciders.allOf(
                        parts.stream().map(Explanation::towardsYes).toList()))
                .towardsNo(Deciders.anyOf(
                        parts.stream().map(Explanation::towardsNo).toList()))
                .build();
    }

    /** One part must hold, or several. */
    static Explanation any(String name, Text title, List<Explanation> parts) {
        Answer answer = parts.stream().map(Explanation::answer).reduce(Answer.NO, Answer::or);
        return joined(name, title, Operator.ANY, answer, parts)
                .towardsYes(Deciders.anyOf(
                        parts.stream().map(Explanation::towardsYes).toList()))
                .towardsNo(Deciders.allOf(
                        parts.stream().map(Explanation::towardsNo).toList()))
                .build();
    }

    private static Builder joined(String name, Text title, Operator operator, Answer answer, List<Explanation> parts) {
        return builder()
                .name(name)
                .title(title)
                .operator(operator)
                .answer(answer)
                .parts(parts);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explanation}; name, title, answer and operator are required. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
