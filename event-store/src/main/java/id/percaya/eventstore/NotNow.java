package id.percaya.eventstore;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// A handler's dependency is unavailable, such as a broker, a partner or a key store; the event
/// itself is fine. When a handler throws this, also as a cause, the subscription retries
/// indefinitely and never parks the event.
public final class NotNow extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public NotNow(String away) {
        this(away, null);
    }

    public NotNow(String away, @Nullable Throwable cause) {
        super(away, cause);
    }
}
