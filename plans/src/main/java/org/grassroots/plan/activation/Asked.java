package org.grassroots.plan.activation;

import java.util.List;
import org.grassroots.plan.element.ElementId;

/**
 * What an order asks, to be told if it is refused.
 *
 * @param what  without its texts, which are people's own
 */
record Asked(String what) {

    static Asked toGo(StageOrder order, ElementId from) {
        return new Asked(
                order.to().equals(from)
                        ? by(order) + " to stay at '" + from + "'"
                        : by(order) + " to go from '" + from + "' to '" + order.to() + "'");
    }

    static Asked toCorrect(StageOrder order, int number) {
        return new Asked(by(order) + " to correct entry " + number);
    }

    private static String by(StageOrder order) {
        return "the order of " + order.at() + " by '" + order.authority() + "'";
    }

    RefusedOrderException refused(OrderRefusal.Reason reason, String met, String expected) {
        return refused(reason, met, expected, List.of());
    }

    RefusedOrderException refused(OrderRefusal.Reason reason, String met, String expected, List<ElementId> whoMay) {
        return new RefusedOrderException(OrderRefusal.builder()
                .reason(reason)
                .asked(what)
                .met(met)
                .expected(expected)
                .whoMay(whoMay)
                .build());
    }

    RefusedOrderException notReleased(String met, String expected, List<ElementId> missing) {
        return new RefusedOrderException(OrderRefusal.builder()
                .reason(OrderRefusal.Reason.NOT_RELEASED)
                .asked(what)
                .met(met)
                .expected(expected)
                .missing(missing)
                .build());
    }
}
