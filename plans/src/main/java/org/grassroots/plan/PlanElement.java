package org.grassroots.plan;

import org.grassroots.plan.template.TemplateElement;

/**
 * An element of the template and what became of it.
 *
 * @param element  the element
 * @param status  what became of it
 */
public record PlanElement(TemplateElement element, ElementStatus status) {

    /** Such as {@code special/T2/flow/s3}; stable over all plans of a template. */
    public String path() {
        return element.path();
    }

    /** Path and status; texts of the template are left out. */
    @Override
    public String toString() {
        return path() + "=" + status;
    }
}
