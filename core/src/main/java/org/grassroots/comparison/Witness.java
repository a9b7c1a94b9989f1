package org.grassroots.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/**
 * A compound of which two packs say different things.
 *
 * @param register  a made-up community of this one compound, of which everything is known
 * @param size  how many members, branches and other things it has, and how often it departs from what is ordinary
 * @param features  what it is made of, in words
 * @param first  what the first pack says
 * @param second  what the second pack says
 */
public record Witness(Register register, int size, List<Text> features, Stance first, Stance second) {
    public Witness {
        requireNonNull(register, "register");
        features = List.copyOf(features);
        requireNonNull(first, "first");
        requireNonNull(second, "second");
    }
}
