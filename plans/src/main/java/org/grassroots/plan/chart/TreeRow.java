package org.grassroots.plan.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One line of a drawn tree.
 *
 * @param parent  the row of the unit above, -1 for the root
 * @param last  whether it is the last child of its parent
 */
record TreeRow(TreeNode node, int depth, int parent, boolean last) {

    /** Every unit, parents before children; walks without recursion so that no depth overflows the stack. */
    static List<TreeRow> of(TreeNode root) {
        List<TreeRow> rows = new ArrayList<>();
        Deque<TreeRow> open = new ArrayDeque<>();
        open.push(new TreeRow(root, 0, -1, true));
        while (!open.isEmpty()) {
            TreeRow row = open.pop();
            int index = rows.size();
            rows.add(row);
            List<TreeNode> children = row.node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new TreeRow(children.get(i), row.depth + 1, index, i == children.size() - 1));
            }
        }
        return rows;
    }
}
