package org.grassroots.text;

/**
 * Which characters of a text from outside may be shown in a page or a picture.
 *
 * <p>The classes are written out here and not asked of the JVM, whose Unicode tables differ between versions.
 */
public final class ShownCharacters {
    private ShownCharacters() {}

    /**
     * False for controls, for marks that turn the direction of writing, for halves of surrogate pairs, and for what no XML
     * may hold; line ends and tabs are controls too.
     */
    public static boolean mayBeShown(int codePoint) {
        boolean control = codePoint < 0x20 || (codePoint >= 0x7F && codePoint <= 0x9F);
        boolean direction = codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
        boolean noCharacter = (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE
                || codePoint == 0xFEFF;
        return !control && !direction && !noCharacter;
    }
}
