package id.percaya.campaign.publishing.interleaving;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.StreamSupport;

/// A publication as the log tells it.
final class LoggedPublication {

    private final JsonNode booking;
    private JsonNode window;
    private String state = "SCHEDULED";

    LoggedPublication(JsonNode scheduled) {
        booking = scheduled.path("booking");
        window = scheduled.path("window");
    }

    void follow(String type, JsonNode data) {
        switch (type) {
            case "publication-rescheduled", "publication-released" -> {
                window = data.path("window");
                state = "SCHEDULED";
            }
            case "publication-held" -> state = "HELD";
            case "publication-missed" -> state = "MISSED";
            case "publication-cancelled" -> state = "CANCELLED";
            case "publication-claimed", "sending-lapsed" -> state = "CLAIMED";
            case "sending-started" -> state = "SENDING";
            case "publication-accepted",
                    "publication-unconfirmed",
                    "publication-published",
                    "publication-failed" ->
                    state = "SENT";
            default -> {}
        }
    }

    String state() {
        return state;
    }

    Instant dueAt() {
        return Instant.parse(window.path("dueAt").asText());
    }

    Instant end() {
        return dueAt().plus(Duration.parse(window.path("grace").asText()));
    }

    String account() {
        return booking.path("accountId").asText();
    }

    String campaign() {
        return piece().path("campaignId").asText();
    }

    String content() {
        return piece().path("contentId").asText();
    }

    String sha256() {
        return piece().path("contentSha256").asText();
    }

    boolean showsSomebody() {
        return !piece().path("subjects").isEmpty();
    }

    /// @param halt the stored event
    boolean isCovered(JsonNode halt) {
        JsonNode about = piece().path("about");
        JsonNode scope = halt.path("scope");
        return says(scope, "facility", about.path("facility"))
                && (!scope.has("procedure")
                        || has(about.path("procedures"), scope.path("procedure")))
                && says(scope, "campaign", piece().path("campaignId"))
                && says(scope, "channel", booking.path("channel"))
                && !has(halt.path("exemptions").path("contents"), piece().path("contentId"))
                && !has(halt.path("exemptions").path("kinds"), piece().path("kind"));
    }

    private static boolean says(JsonNode scope, String name, JsonNode value) {
        return !scope.has(name) || scope.path(name).equals(value);
    }

    private static boolean has(JsonNode values, JsonNode value) {
        return StreamSupport.stream(values.spliterator(), false).anyMatch(value::equals);
    }

    /// Each person in each medium by some consent.
    boolean isPermitted(Collection<JsonNode> consents, Instant now) {
        for (JsonNode subject : piece().path("subjects")) {
            for (JsonNode medium : subject.path("media")) {
                boolean permitted =
                        consents.stream()
                                .filter(consent ->
                                        consent.path("subjectId").equals(subject.path("subjectId")))
                                .flatMap(consent ->
                                        StreamSupport.stream(
                                                consent.path("grants").spliterator(), false))
                                .anyMatch(grant -> isGranted(grant, medium, now));
                if (!permitted) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isGranted(JsonNode grant, JsonNode medium, Instant now) {
        return grant.path("medium").equals(medium)
                && grant.path("purpose").equals(piece().path("purpose"))
                && grant.path("channel").equals(booking.path("channel"))
                && !now.isBefore(Instant.parse(grant.path("from").asText()))
                && now.isBefore(Instant.parse(grant.path("until").asText()));
    }

    private JsonNode piece() {
        return booking.path("piece");
    }
}
