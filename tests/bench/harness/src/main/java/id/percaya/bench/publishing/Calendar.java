package id.percaya.bench.publishing;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Books publications. No content is booked twice on the same account.
final class Calendar {

    private static final int CONTENTS = 25;
    private static final int CALLERS = 8;
    private static final List<String> WORDS =
            List.of(
                    "periksa",
                    "tekanan",
                    "darah",
                    "setiap",
                    "tahun",
                    "dokter",
                    "perawat",
                    "klinik",
                    "sehat",
                    "bersama",
                    "keluarga",
                    "makan",
                    "sayur",
                    "buah",
                    "tidur",
                    "cukup",
                    "jalan",
                    "pagi",
                    "minum",
                    "air",
                    "obat",
                    "teratur",
                    "tanya",
                    "petugas");

    private final Client client;
    private final List<String> urls;
    private final Random random = new Random(1);

    /// @param urls of the partner, which take turns
    Calendar(Client client, List<String> urls) {
        this.client = client;
        this.urls = urls;
    }

    /// @param due of each by its number
    /// @return the ids in the order of the numbers
    List<String> book(int count, IntFunction<Instant> due) throws Exception {
        String campaign = campaign();
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < CONTENTS; i++) {
            contents.add(content(campaign));
        }
        List<String> accounts = new ArrayList<>();
        for (int i = 0; i * CONTENTS < count; i++) {
            accounts.add(account(urls.get(i % urls.size())));
        }
        List<Callable<String>> bookings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> body =
                    Map.of(
                            "contentId", contents.get(i / accounts.size()),
                            "accountId", accounts.get(i % accounts.size()),
                            "dueAt", due.apply(i).toString(),
                            "grace", "PT15M");
            bookings.add(() -> client.create("communications", "/publications", body));
        }
        return all(bookings);
    }

    private static List<String> all(List<Callable<String>> bookings)
            throws InterruptedException, ExecutionException {
        List<String> ids = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<String> each : callers.invokeAll(bookings)) {
                ids.add(each.get());
            }
        }
        return ids;
    }

    private String campaign() throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String until = today.plusDays(7).toString();
        Map<String, Object> plan =
                Map.of(
                        "title", "Benchmark",
                        "regulatoryClass", "EDUCATION",
                        "facility", "melati-bogor",
                        "period", Map.of("from", today.minusDays(1).toString(), "until", until),
                        "objective",
                                Map.of("metric", "reach", "baseline", 1, "target", 2, "by", until));
        String id = client.create("communications", "/campaigns", plan);
        var _ = client.post("communications", "/campaigns/" + id + "/submit", Map.of());
        var _ = client.post("tenant-admin", "/campaigns/" + id + "/approve", Map.of());
        var _ = client.post("communications", "/campaigns/" + id + "/activate", Map.of());
        return id;
    }

    private String content(String campaign) throws IOException, InterruptedException {
        Map<String, String> content =
                Map.of(
                        "campaignId",
                        campaign,
                        "kind",
                        "ARTICLE",
                        "title",
                        words(4),
                        "body",
                        words(40));
        String id = client.create("communications", "/contents", content);
        String path = "/contents/" + id;
        String sha256 =
                client.post("communications", path + "/submit", Map.of())
                        .path("contentSha256")
                        .asText();
        var _ = client.post("medical-reviewer", path + "/review", approval("MEDICAL", sha256));
        var _ = client.post("legal-reviewer", path + "/review", approval("LEGAL", sha256));
        return id;
    }

    private static Map<String, String> approval(String step, String sha256) {
        return Map.of("step", step, "verdict", "APPROVE", "contentSha256", sha256);
    }

    private String account(String url) throws IOException, InterruptedException {
        return client.create(
                "tenant-admin",
                "/channel-accounts",
                Map.of(
                        "channel", "WEBSITE",
                        "handle", "melati.example",
                        "delivery", "WEBHOOK",
                        "webhookUrl", url));
    }

    private String words(int count) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(count)
                .collect(Collectors.joining(" "));
    }
}
