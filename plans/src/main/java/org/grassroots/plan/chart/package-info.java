/**
 * Pictures of flows and trees as text: SVG, Mermaid and plain. Start at {@link org.grassroots.plan.chart.FlowChart} and
 * {@link org.grassroots.plan.chart.TreeChart}; each form is written by the class named after it. Nothing here knows a plan,
 * a rule, a file or a font, and the same chart gives the same bytes on every JVM.
 *
 * <p>How a flow is laid out, in the order of the steps: {@code FlowLayers} (loops, rows, main line), {@code FlowRows} and
 * {@code FlowLoops} (who stands beside whom), {@code FlowShape} (sizes), {@code FlowColumns} and {@code FlowBlocks} (x),
 * {@code FlowTracks} and {@code FlowPen} (y and ways). Lines take up room in every row they pass, just as boxes do; this is
 * why none runs through a box or a label.
 */
@NullMarked
package org.grassroots.plan.chart;

import org.jspecify.annotations.NullMarked;
