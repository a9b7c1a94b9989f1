package org.grassroots.plan.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every byte of the sample charts. A wanted change of looks is a change of these files, to be looked at in a browser. */
class ChartGoldenTest {

    @ParameterizedTest
    @CsvSource({
        "sampling-zh.svg",
        "sampling-en.svg",
        "community.svg",
        "sampling-zh.txt",
        "sampling-en.mmd",
        "community.txt"
    })
    void sample_is_written_byte_by_byte_as_kept(String file) throws IOException {
        assertThat(write(file)).isEqualTo(golden(file));
    }

    static String write(String file) {
        return switch (file) {
            case "sampling-zh.svg" -> new FlowChartSvg("t2").write(SampleCharts.samplingInChinese());
            case "sampling-en.svg" -> new FlowChartSvg("t2").write(SampleCharts.samplingInEnglish());
            case "community.svg" -> new TreeChartSvg("org").write(SampleCharts.community());
            case "sampling-zh.txt" -> FlowChartText.write(SampleCharts.samplingInChinese());
            case "sampling-en.mmd" -> FlowChartMermaid.write(SampleCharts.samplingInEnglish());
            case "community.txt" -> TreeChartText.write(SampleCharts.community());
            default -> throw new IllegalArgumentException("no sample is written to " + file);
        };
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = ChartGoldenTest.class.getResourceAsStream("/golden/" + file)) {
            assertThat(in).as("golden file %s", file).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
