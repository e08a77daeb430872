package dev.gazette.trainer.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearPassagesTest {
    private final NearPassages near = new NearPassages(List.of(
            new Passage(0, "s", "d", "", "城市绿化由绿化部门负责。"),
            new Passage(1, "s", "d", "", "城市道路由交通部门负责。"),
            new Passage(2, "s", "d", "", "会议听取了报告。"),
            new Passage(3, "s", "d", "", "")));

    @Test
    void whoSharesMoreAndRarerPairsIsNearer() {
        assertThat(near.near("城市绿化谁负责？", 4, passage -> true)).containsExactly(0, 1);
    }

    @Test
    void onlyAllowedPassagesCountAndNoMoreThanAskedFor() {
        assertThat(near.near("城市绿化谁负责？", 4, passage -> passage.id() != 0)).containsExactly(1);
        assertThat(near.near("城市绿化谁负责？", 1, passage -> true)).containsExactly(0);
    }
}
