package id.percaya.kit.problem;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.nio.channels.ClosedChannelException;
import org.jspecify.annotations.Nullable;

/// Recognises that a client closed its connection or stream before its body was complete.
final class HungUp {

    private HungUp() {}

    static boolean causes(@Nullable Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof HttpClosedException
                    || each instanceof StreamResetException
                    || each instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }
}
