package id.percaya.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Sends watermarks of consent-service until it is closed. They are a little ahead of the clock, so
/// that a loaded machine has time.
public final class ConsentWatermarks implements AutoCloseable {

    private static final Duration AHEAD = Duration.ofSeconds(3);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Consumer<Instant> send;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread sending;

    ConsentWatermarks(Consumer<Instant> send) {
        this.send = send;
        sendOne();
        sending = Thread.ofVirtual().name("consent-watermarks").start(this::sendOthers);
    }

    private void sendOthers() {
        try {
            while (!closed.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) {
                sendOne();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendOne() {
        send.accept(Instant.now().plus(AHEAD));
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            sending.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
