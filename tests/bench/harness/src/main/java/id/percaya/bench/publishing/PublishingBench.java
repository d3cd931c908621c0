package id.percaya.bench.publishing;

import id.percaya.bench.Database;
import id.percaya.bench.Machine;
import id.percaya.bench.Measurement;
import id.percaya.bench.Report;
import id.percaya.bench.Row;
import id.percaya.bench.service.IdentityProvider;
import id.percaya.bench.service.Server;
import id.percaya.eventstore.sealing.KeysetCommand;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Measures publishing by a webhook of 5 ms. `burst`: all publications are due at one instant; the
/// rate counts from then to the last outcome, and the latencies are those from the due time to the
/// partner. `steady`: one publication after the other. `bare`: the same calls in a loop, as many at
/// a time as the service may make.
public final class PublishingBench {

    private static final String NAME = "percaya";
    private static final Duration WEBHOOK = Duration.ofMillis(5);
    private static final List<String> HOSTS =
            List.of("127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4");

    /// Three quarters of `percaya.sending.per-tenant`.
    private static final int PLACES = 48;

    private static final int STEADY = 20;

    private final Calendar calendar;
    private final Partner partner;
    private final Outcomes outcomes;
    private final BareLoop bare;
    private final int size;
    private final int rounds;

    private PublishingBench(
            Calendar calendar,
            Partner partner,
            Outcomes outcomes,
            BareLoop bare,
            int size,
            int rounds) {
        this.calendar = calendar;
        this.partner = partner;
        this.outcomes = outcomes;
        this.bare = bare;
        this.size = size;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("--quick");
        Path repository = Path.of(System.getProperty("percaya.bench")).resolve("../..").normalize();
        Path file = Path.of(System.getProperty("percaya.output")).resolve("publishing.jsonl");
        IdentityProvider identityProvider = IdentityProvider.generate();
        Path keys = Files.createTempDirectory("percaya-bench");
        try (Database database = Database.start();
                Partner partner = Partner.open(WEBHOOK);
                HttpClient http =
                        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Machine.facts(database).forEach(IO::println);
            database.create(NAME, "percaya_owner");
            database.execute("grant pg_read_all_stats to percaya_worker");
            try (Server campaign =
                    Server.start(
                            repository.resolve("campaign-service/target/quarkus-app"),
                            keys.resolve("campaign.log"),
                            settings(database, identityProvider, keys))) {
                List<String> urls = HOSTS.stream().map(partner::url).toList();
                Report report =
                        new PublishingBench(
                                        new Calendar(
                                                new Client(campaign, identityProvider, http), urls),
                                        partner,
                                        new Outcomes(database.of(NAME, "postgres")),
                                        new BareLoop(http, urls, PLACES),
                                        quick ? 500 : 2_000,
                                        quick ? 1 : 3)
                                .run();
                IO.println();
                report.print(System.out);
                report.write(file);
            }
            IO.println("\nThe same as JSON lines: " + file);
        }
        System.exit(0);
    }

    private static Map<String, String> settings(
            Database database, IdentityProvider identityProvider, Path keys) throws Exception {
        KeysetCommand.make(keys.resolve("kek.json"));
        Map<String, String> settings =
                new HashMap<>(Server.settings(database.url(NAME, ""), identityProvider));
        settings.put("PERCAYA_SEALING_KEK_FILE", keys.resolve("kek.json").toString());
        settings.put("PERCAYA_SEALING_ERASURE_LOG", keys.resolve("erasures.jsonl").toString());
        settings.put("PERCAYA_WEBHOOK_SECRET", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        settings.put("PERCAYA_WEBHOOK_ALLOWED_HOSTS", String.join(",", HOSTS));
        return settings;
    }

    private Report run() throws Exception {
        var _ = burst(Math.min(size, 1_000)); // warms up
        var _ = bare.run(size);
        List<Measurement> bursts = new ArrayList<>();
        List<Measurement> bares = new ArrayList<>();
        List<Measurement> steady = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            IO.println("round " + round + " of " + rounds);
            bursts.add(burst(size));
            bares.add(bare.run(size));
            steady.add(steady(STEADY * 10));
        }
        var _ = partner.takeArrivals();
        double ratio = Measurement.median(bursts).rate() / Measurement.median(bares).rate();
        return new Report(
                List.of(
                        Row.of("publishing", "bare", PLACES, 1, bares, 1.0),
                        Row.of("publishing", "burst", PLACES, 1, bursts, ratio),
                        Row.of("publishing", "steady", PLACES, 1, steady, null)));
    }

    /// All are due at one instant.
    private Measurement burst(int count) throws Exception {
        Instant due = Instant.now().plusSeconds(20 + count / 15).truncatedTo(ChronoUnit.SECONDS);
        return measured(calendar.book(count, _ -> due), count, _ -> due);
    }

    private Measurement steady(int count) throws Exception {
        Instant first = Instant.now().plusSeconds(20 + count / 15).truncatedTo(ChronoUnit.SECONDS);
        IntFunction<Instant> due =
                number -> first.plus(Duration.ofMillis(1_000L * number / STEADY));
        return measured(calendar.book(count, due), count, due);
    }

    private Measurement measured(List<String> ids, int count, IntFunction<Instant> due)
            throws Exception {
        if (Instant.now().isAfter(due.apply(0))) {
            throw new IllegalStateException("booking took longer than expected");
        }
        Map<String, Double> published = outcomes.await(ids);
        Map<String, Long> arrivals = partner.takeArrivals();
        long first = due.apply(0).toEpochMilli();
        double last =
                published.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        long[] latencies = new long[count];
        for (int i = 0; i < count; i++) {
            long arrival = arrivals.getOrDefault(ids.get(i), 0L);
            latencies[i] = (arrival - due.apply(i).toEpochMilli()) * 1_000_000;
        }
        return Measurement.of(count, (long) ((last - first) * 1e6), latencies);
    }
}
