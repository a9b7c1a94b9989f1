package org.grassroots.plan;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.template.SpecialPlan;

/**
 * The team of a special plan in one compound.
 *
 * @param special  the special plan of the template
 * @param posts  its posts in the order of the template, without those left out
 */
public record BoundTeam(SpecialPlan special, List<BoundPost> posts) {

    public BoundTeam {
        posts = List.copyOf(posts);
    }

    public ElementId id() {
        return special.id();
    }

    /** Empty also for a post of the template that is left out. */
    public Optional<BoundPost> post(ElementId id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "BoundTeam{%s, posts=%s}".formatted(id(), posts.size());
    }
}
