package id.percaya.drills.counting;

import id.percaya.local.play.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/// Imports 500 mentions a second: a fifth are repeats, a tenth are late, and a twentieth correct
/// the label of an earlier one. Every 25 seconds there is a burst of negative ones.
final class MentionLoad implements AutoCloseable {

    private static final int RATE = 500;
    private static final int FILES_A_SECOND = 2;
    private static final int BURST_EVERY = 25 * FILES_A_SECOND;
    private static final List<String> LABELS = List.of("positive", "neutral", "negative");

    private final Person analyst;
    private final CountedMonitors monitors;
    private final Random random = new Random(45);
    private final List<Post> sent = new ArrayList<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean stopping;
    private int files;
    private int bursts;

    private record Post(
            String id, Instant publishedAt, String word, int author, String label, Instant seen) {

        Post relabelled(String other, Instant at) {
            return new Post(id, publishedAt, word, author, other, at);
        }

        String line() {
            return """
            {"source": "x", "externalId": "%s", "publishedAt": "%s", "collectedAt": "%s", "text": "%s", \
            "author": {"handle": "akun%d", "followers": %d}, "sentiment": {"label": "%s"}}
            """
                    .formatted(id, publishedAt, seen, word, author, 100 + author, label);
        }
    }

    MentionLoad(Person analyst, CountedMonitors monitors) {
        this.analyst = analyst;
        this.monitors = monitors;
        this.thread = Thread.ofVirtual().name("mentions").start(this::run);
    }

    /// How many different mentions were sent.
    int mentions() {
        return sent.size();
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("mentions could not be sent", failed);
        }
    }

    private void run() {
        try {
            while (!stopping) {
                Instant next = Instant.now().plusMillis(1_000 / FILES_A_SECOND);
                analyst.upload(
                                "listening",
                                "/imports?format=NDJSON",
                                "application/x-ndjson",
                                file(Instant.now()))
                        .ok();
                Duration rest = Duration.between(Instant.now(), next);
                if (rest.isPositive()) {
                    Thread.sleep(rest);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            failure.set(failed);
        }
    }

    private String file(Instant now) {
        StringBuilder lines = new StringBuilder();
        files++;
        if (files % BURST_EVERY == 0 && bursts < monitors.bursts().size()) {
            String word = monitors.bursts().get(bursts++);
            for (int author = 0; author < CountedMonitors.BURST; author++) {
                lines.append(added(word, author, "negative", now, now).line());
            }
        }
        for (int line = 0; line < RATE / FILES_A_SECOND; line++) {
            lines.append(next(now).line());
        }
        return lines.toString();
    }

    private Post next(Instant now) {
        int turn = random.nextInt(20);
        if (turn < 4 && !sent.isEmpty()) {
            return sent.get(random.nextInt(sent.size()));
        }
        if (turn < 5 && !sent.isEmpty()) {
            int at = random.nextInt(sent.size());
            Post corrected = sent.get(at).relabelled(label(), now);
            sent.set(at, corrected);
            return corrected;
        }
        int late = turn < 7 ? random.nextInt(6 * 60) : 0;
        String word = monitors.words().get(random.nextInt(monitors.words().size()));
        return added(word, random.nextInt(200), label(), now.minus(Duration.ofMinutes(late)), now);
    }

    private Post added(String word, int author, String label, Instant published, Instant now) {
        Post post = new Post("latihan-" + sent.size() + "n", published, word, author, label, now);
        sent.add(post);
        return post;
    }

    private String label() {
        return LABELS.get(random.nextInt(LABELS.size()));
    }
}
