package id.percaya.bench.listening;

import id.percaya.bench.Measurement;
import id.percaya.bench.Report;
import id.percaya.bench.Row;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.matching.index.MentionReach;
import id.percaya.listening.matching.index.StoredQueries;
import id.percaya.listening.matching.query.BadQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Matches invented texts with stored queries on one thread. The limit is the same work without any
/// query: the texts are only split into words. Rates are by the time that the thread had a core, so
/// that other work on the machine does not count.
public final class ListeningBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final MentionReach REACH = new MentionReach(Map.of());
    private static final int BATCH = 200;

    private final RandomTexts random = new RandomTexts();
    private final List<MentionFacts> texts;
    private final int rounds;

    private ListeningBench(int texts, int rounds) {
        this.texts = random.texts(texts);
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, BadQuery {
        boolean quick = List.of(arguments).contains("--quick");
        Path file = Path.of(System.getProperty("percaya.output")).resolve("listening.jsonl");
        Report report = new ListeningBench(20_000, quick ? 3 : 9).run();
        report.print(System.out);
        report.write(file);
        IO.println("\nThe same as JSON lines: " + file);
    }

    private Report run() throws BadQuery {
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
        return new Report(
                List.of(
                        row("matching-0", limit, limit),
                        row("matching-1000", few, limit),
                        row("matching-10000", many, limit)));
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
        Measurement median = Measurement.median(runs);
        return new Row(
                name,
                "percaya",
                1,
                BATCH,
                median.rate(),
                median.p50Ms(),
                median.p99Ms(),
                median.rate() / Measurement.median(limit).rate(),
                runs.stream().mapToDouble(Measurement::rate).min().orElseThrow(),
                runs.stream().mapToDouble(Measurement::rate).max().orElseThrow());
    }
}
