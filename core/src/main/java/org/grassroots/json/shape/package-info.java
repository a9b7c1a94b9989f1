/**
 * Strict JSON by declaration: one {@link org.grassroots.json.shape.Shape} of a type reads it, writes it canonically and
 * describes it. Start at {@link org.grassroots.json.shape.Shapes} and {@link org.grassroots.json.shape.ObjectShape} to
 * declare, at {@link org.grassroots.json.shape.ShapeReader} and {@link org.grassroots.json.shape.ShapeWriter} to use.
 *
 * <p>Nothing here knows places, members, rules or plans. Jackson's streaming parser is the engine inside; none of its
 * types or messages come out.
 */
@NullMarked
package org.grassroots.json.shape;

import org.jspecify.annotations.NullMarked;
