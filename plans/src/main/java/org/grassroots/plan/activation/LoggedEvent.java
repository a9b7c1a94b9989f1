package org.grassroots.plan.activation;

import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.template.TemplateId;

/**
 * An entry of a log by itself, with whose log it is of.
 *
 * @param template  the template whose ladder it follows
 * @param version  its version
 * @param community  the community of the compound
 * @param compound  the compound
 * @param event  the entry
 */
public record LoggedEvent(
        TemplateId template, String version, CommunityId community, CompoundId compound, ActivationEvent event) {}
