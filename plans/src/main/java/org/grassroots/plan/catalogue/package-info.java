/**
 * Where templates come from: folders of JSON files, shipped or a host's own. Start at
 * {@link org.grassroots.plan.catalogue.TemplateCatalogue}; nothing here knows plans made of them.
 */
@NullMarked
package org.grassroots.plan.catalogue;

import org.jspecify.annotations.NullMarked;
