package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;
import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Chapter 11: people complain about a queue. Near copies are one story, a late file wakes nobody,
/// a person corrects a mood, and a back-test shows what the rule would have raised.
final class ListeningChapter {

    private static final String LISTENING = "listening";

    private final Staff staff;
    private final ProgressReport report;
    private final URI gateway;
    private final QueueMentions mentions;
    private final String today;
    private final Map<String, String> past;

    /// @param gateway address of listening-service
    ListeningChapter(Staff staff, ProgressReport report, URI gateway, Instant play) {
        this.staff = staff;
        this.gateway = gateway;
        this.report = report;
        this.mentions = new QueueMentions(play);
        Instant from = play.minus(Duration.ofDays(50));
        Instant to = play.plus(Duration.ofHours(1));
        this.today = "from=%s&to=%s".formatted(play.minus(Duration.ofHours(4)), to);
        this.past = Map.of("from", from.toString(), "to", play.toString());
    }

    void play() {
        report.chapter("11. The queue: a rule that explains itself, and its past");
        String monitor = monitor();
        String rule = rule(monitor);
        lateFile(rule);
        anger(rule);
        stories(monitor);
        correction(monitor);
        backtest(rule);
        bins(monitor);
    }

    private String monitor() {
        return report.step(
                        "a monitor listens for the queue",
                        () ->
                                active(
                                        "/monitors",
                                        Map.of(
                                                "name",
                                                "Antrean",
                                                "query",
                                                "\"antrean loket\" pendaftaran",
                                                "facility",
                                                "melati-bogor",
                                                "role",
                                                "TOPIC")),
                        seen -> "The monitor for " + seen.text("query") + " is active")
                .id();
    }

    private String rule(String monitor) {
        String rule =
                """
                {"name": "Antrean", "monitorIds": ["%s"], "metric": "NEGATIVE_MENTIONS",
                 "test": {"kind": "NB_TAIL", "alpha": 0.0001, "windows": ["PT4H", "PT12H"]},
                 "minimum": 5, "minimumAuthors": 3, "coolDown": "PT6H"}
                """
                        .formatted(monitor);
        return report.step(
                        "a rule by probability watches it",
                        () -> active("/alert-rules", rule),
                        _ -> "The rule asks how improbable the negative mentions are")
                .id();
    }

    private Answer active(String path, Object body) {
        String id = staff.analyst().post(LISTENING, path, body).ok().id();
        return staff.analyst().post(LISTENING, path + "/" + id + "/activate").ok();
    }

    private void lateFile(String rule) {
        report.step(
                "a late file tells of seven weeks, with an angry hour",
                () -> {
                    Answer received =
                            staff.analyst()
                                    .upload(
                                            LISTENING,
                                            "/imports?format=NDJSON",
                                            "application/x-ndjson",
                                            mentions.history())
                                    .ok();
                    Answer ended =
                            Waiting.forOutcome("the end of the import")
                                    .until(
                                            () ->
                                                    staff.analyst()
                                                            .get(
                                                                    LISTENING,
                                                                    "/imports/" + received.id())
                                                            .ok(),
                                            seen -> seen.body().has("endedAt"));
                    same("mentions of seven weeks", 110L, ended.number("accepted"));
                    return alerts(rule);
                },
                seen -> "The old anger woke " + seen.items().size() + " people");
        same("alerts of a late file", 0, alerts(rule).items().size());
    }

    private Answer alerts(String rule) {
        return staff.analyst().get(LISTENING, "/alerts?ruleId=" + rule).ok();
    }

    private void anger(String rule) {
        report.step(
                "comments arrive by Meta's webhook",
                () -> {
                    MetaApp.registered(staff, gateway).deliver(mentions.anger());
                    return QueueMentions.ANGRY;
                },
                count -> count + " comments of the last hour, signed");
        report.step(
                "the anger of today raises an alert",
                () ->
                        Waiting.forItem(
                                "an alert", () -> alerts(rule), seen -> seen.item("ruleId", rule)),
                alert ->
                        "Alert %s: %d negative by %d authors where %.2f are usual, p = %.1e"
                                .formatted(
                                        alert.path("severity").asText(),
                                        alert.path("negative").asInt(),
                                        alert.path("authors").asInt(),
                                        alert.at("/explanation/expected").asDouble(),
                                        alert.at("/explanation/pValue").asDouble()));
    }

    private void stories(String monitor) {
        report.step(
                "near copies are one story",
                () ->
                        Waiting.forOutcome("the stories")
                                .until(
                                        () -> figures(monitor),
                                        seen -> seen.number("stories") <= QueueMentions.ANGRY / 2),
                seen ->
                        "%d mentions are %d stories"
                                .formatted(seen.number("mentions"), seen.number("stories")));
    }

    private Answer figures(String monitor) {
        return staff.analyst().get(LISTENING, "/figures?monitorId=" + monitor + "&" + today).ok();
    }

    private void correction(String monitor) {
        long before = figures(monitor).number("negative");
        String negative =
                staff.analyst()
                        .get(LISTENING, "/mentions?sentiment=NEGATIVE&monitorId=" + monitor)
                        .ok()
                        .items()
                        .path(0)
                        .path("id")
                        .asText();
        Answer after =
                report.step(
                        "a person corrects a mood",
                        () -> {
                            staff.communications()
                                    .post(
                                            LISTENING,
                                            "/mentions/" + negative + "/correct-sentiment",
                                            Map.of("sentiment", "NEUTRAL"))
                                    .ok();
                            return figures(monitor);
                        },
                        seen ->
                                "Negative mentions: %d, and before %d"
                                        .formatted(seen.number("negative"), before));
        same("negative mentions", before - 1, after.number("negative"));
    }

    private void backtest(String rule) {
        Answer seen =
                report.step(
                        "the rule is tried on its past",
                        () ->
                                staff.analyst()
                                        .post(LISTENING, "/alert-rules/" + rule + "/backtest", past)
                                        .ok(),
                        tried ->
                                "It would have raised %d alerts in seven weeks"
                                        .formatted(tried.body().path("alerts").size()));
        check(
                seen.body().path("alerts").size() >= 2,
                () -> "the late hour and today's are raised: " + seen.body());
    }

    private void bins(String monitor) {
        report.step(
                "Kafka Streams has counted the same",
                () -> {
                    long mentions = figures(monitor).number("mentions");
                    return Waiting.forOutcome("the bins")
                            .until(
                                    () ->
                                            staff.analyst()
                                                    .get(
                                                            LISTENING,
                                                            "/monitors/%s/bins?%s"
                                                                    .formatted(monitor, today))
                                                    .ok(),
                                    seen -> sum(seen, "mentions") == mentions);
                },
                seen ->
                        "%d bins of five minutes, as of %s"
                                .formatted(seen.body().path("bins").size(), seen.text("asOf")));
    }

    private static long sum(Answer bins, String field) {
        long sum = 0;
        for (JsonNode bin : bins.body().path("bins")) {
            sum += bin.path(field).asLong();
        }
        return sum;
    }
}
