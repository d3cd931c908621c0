package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Patience with what happens by itself: a service hears another's announcement in its own time.
public final class Waiting {

    /// Long enough for an announcement to be heard by another service, also after its restart.
    public static final Duration SOON = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Waiting() {}

    /// The first value that fits, looked for again and again.
    public static <T> T until(String what, Duration patience, Supplier<T> look, Predicate<T> fits) {
        Instant deadline = Instant.now().plus(patience);
        T seen = look.get();
        while (!fits.test(seen)) {
            if (Instant.now().isAfter(deadline)) {
                throw new CheckFailed(what + " not within " + patience.toSeconds() + " s: " + seen);
            }
            pause(PAUSE);
            seen = look.get();
        }
        return seen;
    }

    /// The item of a list, once it is there.
    static JsonNode forItem(String what, Supplier<Answer> list, Function<Answer, JsonNode> item) {
        return until(what, SOON, () -> item.apply(list.get().ok()), seen -> !seen.isMissingNode());
    }

    static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    static CheckFailed interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new CheckFailed("the play was stopped", stopped);
    }
}
