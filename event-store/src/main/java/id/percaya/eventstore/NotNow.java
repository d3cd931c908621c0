package id.percaya.eventstore;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Nothing is wrong with the event; what its handler needs is away: a broker, a partner, a key
/// store. Thrown by a handler, also as a cause, it makes the subscription wait for as long as it
/// takes, and never parks.
public final class NotNow extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public NotNow(String away) {
        this(away, null);
    }

    public NotNow(String away, @Nullable Throwable cause) {
        super(away, cause);
    }
}
