package id.percaya.kit.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.webhooks.WebhookSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPausesTest {

    private final WebhookSettings settings =
            new SmallRyeConfigBuilder()
                    .withMapping(WebhookSettings.class)
                    .build()
                    .getConfigMapping(WebhookSettings.class);
    private final RetryPauses pauses = new RetryPauses(settings);

    @Test
    void each_pause_is_twice_as_long_up_to_the_longest() {
        assertThat(pauses.after(1, 1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(pauses.after(2, 1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pauses.after(10, 1)).isEqualTo(Duration.ofSeconds(5 * 512));
        assertThat(pauses.after(14, 1)).isEqualTo(settings.longestPause());
        assertThat(pauses.after(10_000, 1)).isEqualTo(settings.longestPause());
    }

    @Test
    void chance_shortens_a_pause_to_half_of_it_at_most() {
        assertThat(pauses.after(3, 0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pauses.after(3)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
    }

    @Test
    void three_days_have_some_twenty_attempts() {
        Duration all = Duration.ZERO;
        int attempts = 0;
        while (all.compareTo(settings.patience()) < 0) {
            attempts++;
            all = all.plus(pauses.after(attempts, 1));
        }
        assertThat(attempts).isBetween(20, 30);
    }
}
