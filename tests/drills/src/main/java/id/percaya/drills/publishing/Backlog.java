package id.percaya.drills.publishing;

import id.percaya.drills.publishing.Partner.Call;
import id.percaya.drills.publishing.SendingLog.Sent;
import id.percaya.local.play.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;

/// A slow partner with a long backlog, and who must not wait for it: another provider, the
/// provider's own crisis statements, and those who halt.
final class Backlog {

    private static final Duration GRACE = Duration.ofMinutes(15);
    private static final Duration AHEAD = Duration.ofMillis(1_500);
    private static final int IDLE = 20;
    private static final int SCHEDULERS = 4;

    private final Calendar other;
    private final Calendar own;
    private final Calendar behind;
    private final HaltWatch halts;
    private final SendingLog log;

    Backlog(Calendar other, Calendar own, Calendar behind, HaltWatch halts, SendingLog log) {
        this.other = other;
        this.own = own;
        this.behind = behind;
        this.halts = halts;
        this.log = log;
    }

    /// One publication after the other.
    void idle(Partner partner) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < IDLE; i++) {
            ids.add(other.schedule(Instant.now().plus(AHEAD), GRACE));
            Thread.sleep(700);
        }
        awaitCalls(partner, ids);
        System.out.printf("  idle, due to call begun: %s%n", lateness(partner, ids));
    }

    void play(int backlog, Duration span, Partner partner) throws InterruptedException {
        Statements statements = Statements.ofNewCrisis(own.staff());
        Instant from = Instant.now().plus(Duration.ofSeconds(5 + backlog / 60));
        List<String> others = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            fill(threads, backlog, from, span);
            Thread.sleep(Duration.between(Instant.now(), from.plusSeconds(2)));
            Future<?> spoken = threads.submit(() -> speak(statements, from.plus(span)));
            Instant end = from.plus(span);
            while (Instant.now().isBefore(end)) {
                others.add(other.schedule(Instant.now().plus(AHEAD), GRACE));
                halts.haltElsewhere();
                Thread.sleep(500);
            }
            spoken.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
        awaitCalls(partner, others);
        System.out.printf(
                "  beside the slow partner, another provider: %s%n", lateness(partner, others));
        System.out.printf(
                "  beside the slow partner, crisis statements: %s%n", statements(partner));
        System.out.printf("  beside the slow partner, halts answered: %s%n", halts.answers());
        halts.halt(Duration.ofSeconds(6));
    }

    private void fill(ExecutorService threads, int backlog, Instant from, Duration span) {
        List<Future<?>> filling =
                IntStream.range(0, SCHEDULERS)
                        .<Future<?>>mapToObj(scheduler ->
                                threads.submit(() -> {
                                    for (int i = scheduler; i < backlog; i += SCHEDULERS) {
                                        behind.schedule(
                                                from.plus(span.multipliedBy(i).dividedBy(backlog)),
                                                GRACE);
                                    }
                                }))
                        .toList();
        for (Future<?> each : filling) {
            await(each);
        }
    }

    private static void await(Future<?> each) {
        try {
            each.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static void speak(Statements statements, Instant until) {
        for (int number = 1; Instant.now().isBefore(until); number++) {
            statements.publish("FACEBOOK", number);
        }
    }

    private static void awaitCalls(Partner partner, List<String> ids) {
        Waiting.forOutcome("%d calls".formatted(ids.size()))
                .until(
                        () ->
                                partner.calls().stream()
                                        .map(Call::publication)
                                        .filter(ids::contains)
                                        .distinct()
                                        .count(),
                        Matchers.equalTo((long) ids.size()));
    }

    private Times lateness(Partner partner, List<String> ids) {
        Map<String, Sent> sent = log.read();
        Times times = new Times();
        partner.calls().stream()
                .filter(call -> ids.contains(call.publication()))
                .forEach(call -> add(times, sent.get(call.publication()), call));
        return times;
    }

    private Times statements(Partner partner) {
        Map<String, Sent> sent = log.read();
        Times times = new Times();
        partner.calls().stream()
                .filter(call ->
                        sent.containsKey(call.publication())
                                && sent.get(call.publication()).statement())
                .forEach(call -> add(times, sent.get(call.publication()), call));
        return times;
    }

    private static void add(Times times, @Nullable Sent sent, Call call) {
        if (sent != null) {
            times.add(Duration.between(sent.dueAt(), call.arrivedAt()));
        }
    }
}
