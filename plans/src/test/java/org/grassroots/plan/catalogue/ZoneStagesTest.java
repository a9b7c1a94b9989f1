package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.StageTeam;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.plan.zone.effect.ZoneEffect;
import org.junit.jupiter.api.Test;

class ZoneStagesTest {

    @Test
    void the_stage_that_a_zone_calls_for_has_the_teams_that_the_zone_names() {
        Ladder ladder =
                TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow().ladder();
        for (ZoneEffect effect : ZoneReader.shippedEffects(TemplateId.of("one-ten-seven"))
                .orElseThrow()
                .effects()) {
            assertThat(ladder.stage(effect.stage()).orElseThrow().teams().stream()
                            .map(StageTeam::team)
                            .collect(Collectors.toSet()))
                    .as("teams of %s", effect.stage())
                    .isEqualTo(effect.teams());
        }
    }
}
