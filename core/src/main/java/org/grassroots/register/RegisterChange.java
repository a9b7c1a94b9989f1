package org.grassroots.register;

/** Something that can be done to a register, such as those of the package {@code change} or a host's own. */
public interface RegisterChange {
    /**
     * The register after the change; it shares every part the change does not touch. The one given is as it was.
     *
     * @throws IllegalArgumentException if the change does not fit the register; the message names the thing, the rule it
     *     would break, what was met and what would be right
     */
    Register applyTo(Register register);
}
