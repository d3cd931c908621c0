package id.percaya.kit.problem;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.nio.channels.ClosedChannelException;
import org.jspecify.annotations.Nullable;

/// Recognises that a client closed its connection or stream before its body was complete.
final class HungUp {

    /// Netty's message for a connection that the client's system has reset.
    private static final String RESET = "Connection reset by peer";

    private HungUp() {}

    static boolean causes(@Nullable Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof HttpClosedException
                    || each instanceof StreamResetException
                    || each instanceof ClosedChannelException
                    || RESET.equals(each.getMessage())) {
                return true;
            }
        }
        return false;
    }
}
