/**
 * Where templates come from: folders of JSON files, shipped or a host's own. Start at
 * {@link org.grassroots.plan.catalogue.TemplateCatalogue}; this is the only package of plans that knows JSON.
 */
@NullMarked
package org.grassroots.plan.catalogue;

import org.jspecify.annotations.NullMarked;
