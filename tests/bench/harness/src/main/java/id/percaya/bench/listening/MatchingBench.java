package id.percaya.bench.listening;

import id.percaya.bench.Measurement;
import id.percaya.bench.Row;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.matching.index.MentionReach;
import id.percaya.listening.matching.index.StoredQueries;
import id.percaya.listening.matching.query.BadQuery;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Matches invented texts with stored queries on one thread. The limit is the same work without any
/// query: the texts are only split into words. Rates are by the time that the thread had a core, so
/// that other work on the machine does not count.
final class MatchingBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final MentionReach REACH = new MentionReach(Map.of());
    private static final int BATCH = 200;

    private final RandomTexts random = new RandomTexts();
    private final List<MentionFacts> texts;
    private final int rounds;

    MatchingBench(int texts, int rounds) {
        this.texts = random.texts(texts);
        this.rounds = rounds;
    }

    List<Row> rows() throws BadQuery {
        StoredQueries none = StoredQueries.NONE;
        StoredQueries thousand = new StoredQueries(random.queries(1_000), _ -> List.of());
        StoredQueries tenThousand = new StoredQueries(random.queries(10_000), _ -> List.of());
        List<Measurement> limit = new ArrayList<>();
        List<Measurement> few = new ArrayList<>();
        List<Measurement> many = new ArrayList<>();
        for (int round = -2; round < rounds; round++) {
            List<Measurement> measured =
                    List.of(measure(none), measure(thousand), measure(tenThousand));
            if (round >= 0) { // the first two warm up
                limit.add(measured.get(0));
                few.add(measured.get(1));
                many.add(measured.get(2));
            }
        }
        return List.of(
                row("matching-0", limit, limit),
                row("matching-1000", few, limit),
                row("matching-10000", many, limit));
    }

    private Measurement measure(StoredQueries queries) {
        long[] latencies = new long[texts.size() / BATCH];
        long start = THREADS.getCurrentThreadCpuTime();
        long before = start;
        for (int batch = 0; batch < latencies.length; batch++) {
            var _ = queries.matching(texts.subList(batch * BATCH, (batch + 1) * BATCH), REACH);
            long now = THREADS.getCurrentThreadCpuTime();
            latencies[batch] = now - before;
            before = now;
        }
        return Measurement.of(texts.size(), before - start, latencies);
    }

    private static Row row(String name, List<Measurement> runs, List<Measurement> limit) {
        double ratio = Measurement.median(runs).rate() / Measurement.median(limit).rate();
        return Row.of(name, "percaya", 1, BATCH, runs, ratio);
    }
}
