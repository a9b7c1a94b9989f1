package org.grassroots.plan.element;

/** How sure it is that a published plan holds an element. */
public enum OriginMark {
    /** The published report of the programme says so itself. */
    STATED,
    /** Put together from another rule or notice, which the origin names. */
    ASSEMBLED,
    /** The library's own suggestion; no source asks for it. */
    OURS
}
