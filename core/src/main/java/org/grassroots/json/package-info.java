/**
 * Registers, packs, findings and baselines as JSON. Start at {@link org.grassroots.json.RegisterReader}; nothing
 * here knows what the rules say.
 */
@NullMarked
package org.grassroots.json;

import org.jspecify.annotations.NullMarked;
