/**
 * Rule engines and validators that judge by the same eight rules, each as its own documentation would have it: rules
 * compiled once beforehand, then for every community the facts gathered anew and judged. Start at any of them; none
 * knows another.
 */
@NullMarked
package org.grassroots.benchmark.peer;

import org.jspecify.annotations.NullMarked;
