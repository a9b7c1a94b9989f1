/**
 * What the charts of a plan show: its flows, its teams under their command, and the organisation of its compound, ready to
 * be written as a picture, as Mermaid or as text. Start at {@link org.grassroots.plan.drawing.FlowDrawing}; nothing here
 * knows how a chart is laid out.
 */
@NullMarked
package org.grassroots.plan.drawing;

import org.jspecify.annotations.NullMarked;
