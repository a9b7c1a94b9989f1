package org.grassroots.formation;

import static java.util.Objects.requireNonNull;

/**
 * What the packs leave to whoever forms.
 *
 * @param preference  what small compounds get first where either would do
 * @param neighbourhood  which compounds adjoin
 */
public record FormationOptions(Preference preference, Neighbourhood neighbourhood) {
    /** Joint branches first, among compounds that adjoin as the register says; the library's own choice. */
    public static final FormationOptions DEFAULT = new FormationOptions(Preference.JOINT_FIRST, Neighbourhood.RECORDED);

    public FormationOptions {
        requireNonNull(preference, "preference");
        requireNonNull(neighbourhood, "neighbourhood");
    }

    /** What a compound gets that is too small for a branch of its own, where the packs in force take either. */
    public enum Preference {
        /** A joint branch with neighbours where there can be one, else a temporary one. */
        JOINT_FIRST,
        /** A temporary branch of those who live there where they are enough, else a joint one. */
        TEMPORARY_FIRST
    }

    public FormationOptions with(Preference other) {
        return new FormationOptions(other, neighbourhood);
    }

    public FormationOptions with(Neighbourhood other) {
        return new FormationOptions(preference, other);
    }
}
