package id.percaya.kit.webhooks.delivery;

import id.percaya.kit.webhooks.WebhookSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// The pauses between attempts: each twice as long as the one before, up to the longest. A random
/// part keeps receivers that recover from being called by everybody at once.
@ApplicationScoped
class RetryPauses {

    private static final int MOST_DOUBLINGS = 30;

    private final Duration first;
    private final Duration longest;

    RetryPauses(WebhookSettings settings) {
        this.first = settings.firstPause();
        this.longest = settings.longestPause();
    }

    /// @param attempt the number of the attempt that failed, from 1
    Duration after(int attempt) {
        return after(attempt, ThreadLocalRandom.current().nextDouble());
    }

    /// @param chance from 0 to 1: the pause is between half and the whole of its length
    Duration after(int attempt, double chance) {
        double doubled =
                (double) first.toMillis() * Math.pow(2, Math.min(attempt - 1, MOST_DOUBLINGS));
        double whole = Math.min(doubled, (double) longest.toMillis());
        return Duration.ofMillis(Math.round(whole * (1 + chance) / 2));
    }
}
