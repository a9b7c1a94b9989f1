package org.grassroots.plan.chart;

/** What all charts in the Mermaid language share: the head, and texts that cannot break out of their box. */
final class MermaidText {
    /** Characters that end a quoted text, begin an entity, a tag, a directive or a markdown string. */
    private static final String ENCODED = "\"#<>&`%{}\\";

    private MermaidText() {}

    /** The title, if there is one, and the kind of the diagram; ends with a line break. */
    static String header(String title) {
        String clean = PlainText.clean(title);
        return (clean.isEmpty() ? "" : "---\ntitle: " + yaml(clean) + "\n---\n") + "flowchart TD\n";
    }

    /** Mermaid refuses an empty quoted text, so a space stands for it. */
    static String encode(String text) {
        String clean = PlainText.clean(text);
        StringBuilder out = new StringBuilder(clean.isEmpty() ? " " : "");
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (ENCODED.indexOf(c) >= 0) {
                out.append('#').append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Mermaid looks for its directives before it reads the title, so their signs are written as YAML escapes. */
    private static String yaml(String title) {
        return '"'
                + title.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("%", "\\x25")
                        .replace("{", "\\x7B")
                        .replace("<", "\\x3C")
                + '"';
    }
}
