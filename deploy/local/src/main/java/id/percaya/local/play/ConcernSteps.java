package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// In chapter 3: what people worry about becomes a request for educational content with a due time.
final class ConcernSteps {

    private final Staff staff;
    private final ProgressReport report;

    ConcernSteps(Staff staff, ProgressReport report) {
        this.staff = staff;
        this.report = report;
    }

    /// @param monitor the monitor of the burst
    void play(String monitor) {
        String concern = confirmed(monitor);
        JsonNode request =
                report.step(
                        "campaign-service has a request for educational content",
                        () ->
                                Waiting.forItem(
                                        "a request",
                                        () ->
                                                staff.communications()
                                                        .get("campaign", "/education-requests"),
                                        requests -> requests.item("concernId", concern)),
                        seen ->
                                "Educational content is wanted until "
                                        + seen.path("dueAt").asText());
        report.step(
                "the request is accepted",
                () ->
                        staff.communications()
                                .post(
                                        "campaign",
                                        "/education-requests/"
                                                + request.path("id").asText()
                                                + "/accept")
                                .ok(),
                seen -> "Communications work at the answer: " + seen.text("state"));
    }

    private String confirmed(String monitor) {
        JsonNode mention =
                staff.analyst()
                        .get("listening", "/mentions?monitorId=" + monitor)
                        .ok()
                        .items()
                        .path(0);
        Map<String, Object> opened =
                Map.of("monitorId", monitor, "mentionIds", List.of(mention.path("id").asText()));
        return report.step(
                        "a worry is confirmed as a concern",
                        () -> {
                            String id =
                                    staff.analyst()
                                            .post("listening", "/concerns", opened)
                                            .ok()
                                            .id();
                            return staff.communications()
                                    .post(
                                            "listening",
                                            "/concerns/" + id + "/confirm",
                                            Map.of("answerWithin", "PT48H"))
                                    .ok();
                        },
                        seen -> "Concern: " + seen.text("state"))
                .id();
    }
}
