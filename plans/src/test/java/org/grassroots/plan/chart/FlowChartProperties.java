package org.grassroots.plan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.plan.chart.FlowPicture.Box;
import org.grassroots.plan.chart.FlowPicture.Label;
import org.grassroots.plan.chart.FlowPicture.Point;
import org.grassroots.plan.chart.FlowPicture.Route;

class FlowChartProperties {
    private static final double TOUCH = 0.01;

    private record Area(double left, double top, double right, double bottom) {
        static Area of(Box box) {
            Point at = box.at();
            return new Area(
                    at.x(),
                    at.y(),
                    at.x() + box.shape().width(),
                    at.y() + box.shape().height());
        }

        static Area of(Label label) {
            Point at = label.at();
            return new Area(at.x(), at.y(), at.x() + label.width(), at.y() + label.height());
        }

        static Area of(Point a, Point b) {
            return new Area(
                    Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
        }

        boolean overlaps(Area other) {
            return left < other.right - TOUCH
                    && other.left < right - TOUCH
                    && top < other.bottom - TOUCH
                    && other.top < bottom - TOUCH;
        }

        boolean hasOnBorder(Point point) {
            boolean within = point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
            boolean inside = point.x() > left + TOUCH
                    && point.x() < right - TOUCH
                    && point.y() > top + TOUCH
                    && point.y() < bottom - TOUCH;
            return within && !inside;
        }
    }

    @Property
    void boxes_and_labels_lie_apart_and_within_the_picture(@ForAll("charts") FlowChart chart) {
        FlowPicture picture = FlowPicture.of(chart);
        List<Area> areas = new ArrayList<>();
        picture.boxes().forEach(box -> areas.add(Area.of(box)));
        picture.routes().stream()
                .map(Route::label)
                .filter(label -> !label.lines().isEmpty())
                .forEach(label -> areas.add(Area.of(label)));
        Area all = new Area(0, 0, picture.width(), picture.height());
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            assertThat(area.left >= 0 && area.top >= 0 && area.right <= all.right && area.bottom <= all.bottom)
                    .as("%s within %s", area, all)
                    .isTrue();
            for (int k = 0; k < i; k++) {
                assertThat(area.overlaps(areas.get(k)))
                        .as("%s over %s", area, areas.get(k))
                        .isFalse();
            }
        }
    }

    @Property
    void lines_join_their_boxes_and_cross_no_box_and_no_label(@ForAll("charts") FlowChart chart) {
        FlowPicture picture = FlowPicture.of(chart);
        assertThat(picture.routes()).hasSameSizeAs(chart.edges());
        for (Route route : picture.routes()) {
            List<Point> points = route.points();
            assertThat(Area.of(picture.boxes().get(route.link().from())).hasOnBorder(points.get(0)))
                    .isTrue();
            assertThat(Area.of(picture.boxes().get(route.link().to())).hasOnBorder(points.get(points.size() - 1)))
                    .isTrue();
            for (int i = 1; i < points.size(); i++) {
                Point a = points.get(i - 1);
                Point b = points.get(i);
                assertThat(a.x() == b.x() || a.y() == b.y())
                        .as("%s to %s", a, b)
                        .isTrue();
                assertThat(Math.min(a.x(), b.x())).isGreaterThanOrEqualTo(0);
                assertThat(Math.max(a.x(), b.x())).isLessThanOrEqualTo(picture.width());
                assertThat(Math.min(a.y(), b.y())).isGreaterThanOrEqualTo(0);
                assertThat(Math.max(a.y(), b.y())).isLessThanOrEqualTo(picture.height());
                for (Box box : picture.boxes()) {
                    assertThat(crosses(a, b, Area.of(box)))
                            .as("%s to %s through %s", a, b, box)
                            .isFalse();
                }
                for (Route other : picture.routes()) {
                    if (!other.label().lines().isEmpty()) {
                        assertThat(crosses(a, b, Area.of(other.label())))
                                .as("%s to %s through %s", a, b, other.label())
                                .isFalse();
                    }
                }
            }
        }
    }

    private static boolean crosses(Point a, Point b, Area area) {
        Area line = Area.of(a, b);
        double thin = 2 * TOUCH;
        return new Area(line.left - thin, line.top - thin, line.right + thin, line.bottom + thin)
                .overlaps(new Area(area.left + thin, area.top + thin, area.right - thin, area.bottom - thin));
    }

    @Property
    void order_of_the_lines_does_not_change_the_picture(@ForAll("charts") FlowChart chart, @ForAll long seed) {
        List<FlowEdge> shuffled = new ArrayList<>(chart.edges());
        Collections.shuffle(shuffled, new Random(seed));
        FlowChart other = new FlowChart(chart.title(), chart.nodes(), shuffled);
        assertThat(FlowPicture.of(other)).isEqualTo(FlowPicture.of(chart));
    }

    @Property
    void svg_is_well_formed_and_the_same_every_time(@ForAll("charts") FlowChart chart) {
        String svg = new FlowChartSvg("p").write(chart);
        assertThat(Xml.parse(svg).getTagName()).isEqualTo("svg");
        assertThat(new FlowChartSvg("p").write(chart)).isEqualTo(svg);
    }

    @Property(tries = 20)
    void chart_of_hundreds_of_boxes_is_drawn_too(@ForAll long seed) {
        Random random = new Random(seed);
        FlowChart.Builder builder = FlowChart.builder("");
        int n = 300;
        for (int i = 0; i < n; i++) {
            builder.node("n" + i, i == 0 ? NodeKind.START : NodeKind.STEP, "步骤" + i);
            if (i > 0) {
                builder.edge("n" + Math.max(0, i - 1 - random.nextInt(4)), "n" + i);
            }
        }
        assertThat(FlowPicture.of(builder.build()).boxes()).hasSize(n);
    }

    @Provide
    Arbitrary<FlowChart> charts() {
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(0, 1 << 20).list().ofSize(48);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 16),
                        numbers,
                        Arbitraries.integers().between(0, 24))
                .as(FlowChartProperties::chart);
    }

    /** A chain with extra lines in any direction; loops, boxes out of reach and lines with several labels included. */
    private static FlowChart chart(int n, List<Integer> numbers, int extra) {
        FlowChart.Builder builder = FlowChart.builder("流程");
        for (int i = 0; i < n; i++) {
            int number = numbers.get(i);
            NodeKind kind = NodeKind.values()[i == 0 ? 0 : number % 4];
            String text = Hostile.TEXTS.get(number / 4 % Hostile.TEXTS.size());
            String[] badges = number % 3 == 0 ? new String[] {"组长 · 2小时内", "writes L3"} : new String[0];
            builder.node("n" + i, kind, number % 5 == 0 ? text : "步骤" + number % 1000, badges);
        }
        List<FlowEdge> edges = new ArrayList<>();
        for (int i = 1; i < n; i++) {
            if (numbers.get(i + 16) % 8 != 0) {
                edges.add(new FlowEdge("n" + (i - 1), "n" + i, label(numbers.get(i + 16))));
            }
        }
        for (int i = 0; i < extra; i++) {
            int number = numbers.get(i + 20);
            edges.add(new FlowEdge("n" + number % n, "n" + number / 16 % n, label(number / 256)));
        }
        FlowChart nodes = builder.build();
        return new FlowChart(
                nodes.title(), nodes.nodes(), edges.stream().distinct().toList());
    }

    private static Optional<String> label(int number) {
        return switch (number % 6) {
            case 0 -> Optional.of("是");
            case 1 -> Optional.of("no, not within the time that was set");
            case 2 -> Optional.of(Hostile.TEXTS.get(number / 6 % Hostile.TEXTS.size()));
            default -> Optional.empty();
        };
    }
}
