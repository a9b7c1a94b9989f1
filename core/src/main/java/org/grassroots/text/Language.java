package org.grassroots.text;

/** A language that every text of the library exists in. */
public enum Language {
    ENGLISH("en"),
    SIMPLIFIED_CHINESE("zh-Hans");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, such as {@code zh-Hans}; the key under which the text stands in JSON. */
    public String tag() {
        return tag;
    }
}
