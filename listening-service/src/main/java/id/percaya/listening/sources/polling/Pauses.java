package id.percaya.listening.sources.polling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// The pause after a failed poll: twice as long with each failure, with a random part, so that the
/// sources of one platform that recovers do not all come at once. A platform that asks for a longer
/// one gets it, up to a day.
@ApplicationScoped
class Pauses {

    private static final int MOST_DOUBLINGS = 20;
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);

    private final Duration longest;

    Pauses(PollSettings settings) {
        this.longest = settings.longestPause();
    }

    Duration after(int failures, Duration interval, Optional<Duration> asked) {
        double chance = ThreadLocalRandom.current().nextDouble();
        return after(failures, interval, asked, chance);
    }

    /// @param failures in a row, from 1
    /// @param chance from 0 to 1: the pause is between half and the whole of its length
    Duration after(int failures, Duration interval, Optional<Duration> asked, double chance) {
        double doubled =
                (double) interval.toMillis() * Math.pow(2, Math.min(failures - 1, MOST_DOUBLINGS));
        double whole = Math.min(doubled, (double) longest.toMillis());
        Duration own = Duration.ofMillis(Math.round(whole * (1 + chance) / 2));
        return asked.map(wait -> wait.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : wait)
                .filter(wait -> wait.compareTo(own) > 0)
                .orElse(own);
    }
}
