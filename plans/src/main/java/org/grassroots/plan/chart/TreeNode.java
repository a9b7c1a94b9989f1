package org.grassroots.plan.chart;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One unit of a tree.
 *
 * @param label  its name; any text is drawn safely
 * @param details  short texts beside the name, such as a head's post or a number; may be empty
 * @param kind  lower-case word that becomes the CSS class {@code gr-kind-<kind>}, such as {@code branch}
 * @param children  the units below it, in order
 */
public record TreeNode(String label, List<String> details, String kind, List<TreeNode> children) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");

    /** @throws IllegalArgumentException if the kind is no lower-case word of letters, digits and '-' */
    public TreeNode {
        checkArgument(
                KIND.matcher(kind).matches(),
                "kind '%s' of the tree node must be lower-case letters, digits and '-', such as 'branch'",
                kind);
        details = List.copyOf(details);
        children = List.copyOf(children);
    }

    public static TreeNode of(String kind, String label, TreeNode... children) {
        return new TreeNode(label, List.of(), kind, List.of(children));
    }
}
