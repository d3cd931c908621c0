package id.percaya.campaign.publishing.interleaving;

import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;

/// Plays interleavings until there are enough of them, in several worlds at a time. One
/// interleaving is three threads that begin together, each with up to three random moves.
final class Interleavings {

    private static final int WORLDS = 8;
    private static final int PER_WORLD = 40;
    private static final int LONGEST_PAUSE = 1_000_000;

    private static final List<Move> SENDING =
            List.copyOf(EnumSet.range(Move.COME_AND_SEND, Move.RELEASE_AND_SEND));
    private static final List<Move> OTHER =
            List.copyOf(EnumSet.range(Move.RESCHEDULE, Move.SET_CLOCK));
    private static final List<Move> ALL = List.of(Move.values());

    private final Gateways gateways;
    private final DataSource worker;
    private final Instant due;
    private final Instant consentsAsOf;
    private final AtomicInteger played = new AtomicInteger();
    private final AtomicLong calls = new AtomicLong();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    Interleavings(Gateways gateways, DataSource worker, Instant due, Instant consentsAsOf) {
        this.gateways = gateways;
        this.worker = worker;
        this.due = due;
        this.consentsAsOf = consentsAsOf;
    }

    /// @param count after which no further one begins; it ends sooner when a rule is broken
    void play(int count, long seed) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> playing = new ArrayList<>();
            Random seeds = new Random(seed);
            for (int i = 0; i < WORLDS; i++) {
                Random random = new Random(seeds.nextLong());
                playing.add(
                        threads.submit(() -> {
                            while (played.get() < count && broken.isEmpty()) {
                                playWorld(random, threads, count);
                            }
                            return null;
                        }));
            }
            for (Future<?> each : playing) {
                each.get();
            }
        }
    }

    int played() {
        return played.get();
    }

    long calls() {
        return calls.get();
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    synchronized int count(String event) {
        return counts.getOrDefault(event, 0);
    }

    private void playWorld(Random random, ExecutorService threads, int count)
            throws InterruptedException, ExecutionException {
        World world = new World(gateways, due, consentsAsOf, new Random(random.nextLong()));
        for (int i = 0; i < PER_WORLD && played.get() < count; i++) {
            if (i > 0) {
                world.mend();
            }
            playOne(world, random, threads);
            played.incrementAndGet();
        }
        LogOracle oracle = new LogOracle(consentsAsOf);
        oracle.read(LogEntry.read(world.tenant, worker));
        oracle.check(world.journal, GateInterleavingsTest.WINDOW);
        broken.addAll(oracle.broken());
        calls.addAndGet(world.journal.calls().size());
        add(oracle.counts());
    }

    private synchronized void add(Map<String, Integer> more) {
        more.forEach((event, number) -> counts.merge(event, number, Integer::sum));
    }

    private static void playOne(World world, Random random, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        List<Function<Random, Move>> players =
                List.of(
                        by -> Move.any(by, SENDING),
                        by -> Move.any(by, ALL),
                        by -> Move.any(by, OTHER));
        CyclicBarrier start = new CyclicBarrier(players.size());
        List<Future<?>> playing = new ArrayList<>();
        for (Function<Random, Move> player : players) {
            Random by = new Random(random.nextLong());
            playing.add(
                    threads.submit(() -> {
                        int moves = 1 + by.nextInt(3);
                        start.await();
                        for (int i = 0; i < moves; i++) {
                            LockSupport.parkNanos(by.nextInt(LONGEST_PAUSE));
                            play(player.apply(by), world, by);
                        }
                        return null;
                    }));
        }
        for (Future<?> each : playing) {
            each.get();
        }
    }

    private static void play(Move move, World world, Random by) {
        try {
            move.play(world, by);
        } catch (Refused | LostRace _) {
            // as any caller may be told
        }
    }

    String summary(Duration took) {
        return "%d interleavings in %d s (%.0f/s): %d events, %d claims, %d starts, %d calls, %d lapsed, %d held, %d missed"
                .formatted(
                        played(),
                        took.toSeconds(),
                        played() * 1e9 / took.toNanos(),
                        counts.values().stream().mapToInt(Integer::intValue).sum(),
                        count("publication-claimed"),
                        count("sending-started"),
                        calls(),
                        count("sending-lapsed"),
                        count("publication-held"),
                        count("publication-missed"));
    }
}
