/** Pictures of flows and trees as text: SVG, Mermaid and plain. It takes a graph and returns a string; it knows no plan, no rule and no file. */
@NullMarked
package org.grassroots.plan.chart;

import org.jspecify.annotations.NullMarked;
