package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/// Waits for asynchronous outcomes, such as the effect of an announcement in another service.
public final class Waiting {

    /// Long enough for an announcement to take effect in another service, even across its restart.
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Waiting() {}

    public static ConditionFactory forOutcome(String what) {
        return Awaitility.await(what)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(LIMIT);
    }

    static JsonNode forItem(String what, Supplier<Answer> list, Function<Answer, JsonNode> item) {
        return forOutcome(what)
                .until(() -> item.apply(list.get().ok()), found -> !found.isMissingNode());
    }
}
