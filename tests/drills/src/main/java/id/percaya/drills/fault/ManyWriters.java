package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import id.percaya.local.play.Answer;
import id.percaya.local.play.Person;
import id.percaya.local.play.RestClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Several writers replace the same draft with the same ETag: one succeeds, each of the others gets
/// 412.
public record ManyWriters(int writers, int rounds) implements Drill {

    private static final int SUCCEEDED = 200;
    private static final int STALE = 412;

    @Override
    public String name() {
        return "many-writers";
    }

    @Override
    public String fault() {
        return "%d writers with one If-Match, %d times".formatted(writers, rounds);
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.nothing();
    }

    @Override
    public List<String> inject(DrillEnvironment environment) {
        Person author = new RestClient(environment).as("communications@rs-harapan");
        List<String> seen = new ArrayList<>();
        Answer content = draft(author);
        String etag = content.etag();
        for (int round = 0; round < rounds; round++) {
            List<Answer> answers = reviseConcurrently(author, content.id(), etag);
            List<Integer> statuses = answers.stream().map(Answer::status).sorted().toList();
            if (!statuses.equals(expected())) {
                seen.add("writers with one If-Match were answered " + statuses);
            }
            etag = author.get("campaign", "/contents/" + content.id()).ok().etag();
        }
        return seen;
    }

    private List<Integer> expected() {
        List<Integer> expected = new ArrayList<>(List.of(SUCCEEDED));
        expected.addAll(Collections.nCopies(writers - 1, STALE));
        return expected;
    }

    private List<Answer> reviseConcurrently(Person author, String content, String etag) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, writers)
                    .mapToObj(_ ->
                            CompletableFuture.supplyAsync(
                                    () ->
                                            author.post(
                                                    "campaign",
                                                    "/contents/" + content + "/revise",
                                                    revision(),
                                                    etag),
                                    threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static Answer draft(Person author) {
        String plan =
                """
                {
                  "title": "Kampanye latihan", "regulatoryClass": "EDUCATION", "facility": "harapan-latihan",
                  "period": {"from": "2026-01-01", "until": "2026-12-31"},
                  "objective": {"metric": "REACH", "baseline": 1, "target": 2, "by": "2026-12-31"}
                }
                """;
        String campaign = author.post("campaign", "/campaigns", plan).ok().id();
        return author.post(
                        "campaign",
                        "/contents",
                        Map.of(
                                "campaignId", campaign,
                                "kind", "ARTICLE",
                                "title", "Naskah",
                                "body", "Isi"))
                .ok();
    }

    private static Map<String, Object> revision() {
        return Map.of("kind", "ARTICLE", "title", "Naskah " + UUID.randomUUID(), "body", "Isi");
    }
}
