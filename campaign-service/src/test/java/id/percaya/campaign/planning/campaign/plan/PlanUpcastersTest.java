package id.percaya.campaign.planning.campaign.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanUpcastersTest {

    @Test
    void a_metric_outside_the_list_keeps_its_own_words() {
        assertThat(objective("engagement-rate"))
                .containsEntry("metric", "OTHER")
                .containsEntry("ownMetric", "engagement-rate");
        assertThat(objective("net-sentiment"))
                .containsEntry("metric", "NET_SENTIMENT")
                .doesNotContainKey("ownMetric");
    }

    @Test
    void plain_texts_become_messages_and_segments() {
        Map<String, Object> plan = lifted("reach");
        assertThat(plan)
                .containsEntry(
                        "keyMessages", List.of(Map.of("text", "Periksa", "claims", List.of())))
                .containsEntry("segments", List.of(Map.of("name", "lansia", "channels", List.of())))
                .containsEntry("zone", "Asia/Jakarta");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> objective(String metric) {
        return (Map<String, Object>) requireNonNull(lifted(metric).get("objective"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> lifted(String metric) {
        Map<String, Object> fields =
                new TreeMap<>(
                        Map.of(
                                "plan",
                                Map.of(
                                        "objective",
                                        Map.of("metric", metric),
                                        "keyMessages",
                                        List.of("Periksa"),
                                        "segments",
                                        List.of("lansia"))));
        return (Map<String, Object>) requireNonNull(PlanUpcasters.liftTexts(fields).get("plan"));
    }
}
