package org.grassroots.city;

/** The main class. */
public final class City {
    private City() {}

    public static void main(String[] args) {}
}
