package org.grassroots.text;

/**
 * A language a text can be read in. Every text of the library exists in English and in Simplified Chinese; a Traditional
 * wording is there only where somebody wrote one, see {@link Text#in}.
 */
public enum Language {
    ENGLISH("en"),
    SIMPLIFIED_CHINESE("zh-Hans"),
    TRADITIONAL_CHINESE("zh-Hant");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, such as {@code zh-Hans}; the key under which the text stands in JSON. */
    public String tag() {
        return tag;
    }
}
