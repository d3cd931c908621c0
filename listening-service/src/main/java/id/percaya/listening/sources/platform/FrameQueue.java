package id.percaya.listening.sources.platform;

import java.net.http.WebSocket;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands the frames of a stream to the thread that reads them. The reader asks for each further
/// frame, so the queue holds no more than were asked for.
final class FrameQueue implements WebSocket.Listener {

    private static final int AHEAD = 256;
    private static final int LONGEST = 1 << 20;

    /// An empty one marks the end of the stream.
    private final BlockingQueue<Optional<String>> frames = new LinkedBlockingQueue<>();

    private final StringBuilder part = new StringBuilder();

    @Override
    public void onOpen(WebSocket socket) {
        socket.request(AHEAD);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        if (part.length() + data.length() > LONGEST) {
            frames.add(Optional.empty());
            socket.abort();
            return null;
        }
        part.append(data);
        if (last) {
            frames.add(Optional.of(part.toString()));
            part.setLength(0);
        } else {
            socket.request(1);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        frames.add(Optional.empty());
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        frames.add(Optional.empty());
    }

    /// Waits for the next frame until the deadline by [System#nanoTime].
    ///
    /// @return false if the stream has ended
    boolean next(long deadline, Consumer<String> reader) throws InterruptedException {
        Optional<String> frame =
                frames.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        if (frame == null) {
            return true;
        }
        frame.ifPresent(reader);
        return frame.isPresent();
    }
}
