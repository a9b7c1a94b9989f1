package org.grassroots.rule;

import java.util.List;
import java.util.function.Function;
import org.grassroots.area.Compound;
import org.grassroots.fact.Id;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

/**
 * The things of one kind in a register.
 *
 * @param <S>  their type
 */
public final class Subjects<S> {
    private final Subject.Kind kind;
    private final Function<Register, List<S>> in;
    private final Function<S, Id> id;
    private final Function<S, String> name;

    private Subjects(Subject.Kind kind, Function<Register, List<S>> in, Function<S, Id> id, Function<S, String> name) {
        this.kind = kind;
        this.in = in;
        this.id = id;
        this.name = name;
    }

    /** Every compound of the community. */
    public static Subjects<Compound> compounds() {
        return new Subjects<>(
                Subject.Kind.COMPOUND, register -> register.community().compounds(), Compound::id, Compound::name);
    }

    /** Every known branch. */
    public static Subjects<CompoundBranch> branches() {
        return new Subjects<>(Subject.Kind.BRANCH, Register::branches, CompoundBranch::id, CompoundBranch::name);
    }

    public Subject.Kind kind() {
        return kind;
    }

    /** In the order of the register. */
    public List<S> in(Register register) {
        return in.apply(register);
    }

    public Subject refer(S subject) {
        return Subject.of(kind, id.apply(subject));
    }

    public String name(S subject) {
        return name.apply(subject);
    }
}
