package org.grassroots.plan.chart;

import java.util.Objects;

/**
 * A tree before it is drawn, such as a community with its branches, groups and central households.
 *
 * @param title  what the tree is called, may be empty
 * @param root  the unit at the top
 */
public record TreeChart(String title, TreeNode root) {

    public TreeChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(root, "root");
    }
}
