package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// Publishes an approved statement in spite of the halt: by webhook on one account, by a person on
/// the other. crisis-service records both.
final class StatementPublishing {

    private final Staff staff;
    private final ProgressReport report;

    StatementPublishing(Staff staff, ProgressReport report) {
        this.staff = staff;
        this.report = report;
    }

    void play(String crisis, String statement, Website website) {
        report.step(
                "the statement reaches the website",
                () -> website.received("belasungkawa"),
                seen -> "Past the halt: a signed call to the clinic's website, signature verified");
        confirmManualPost(statement);
        checkClock(crisis);
        checkRecord(statement);
    }

    private void confirmManualPost(String statement) {
        JsonNode waiting =
                Waiting.forItem(
                        "a publication for a person",
                        () ->
                                staff.communications()
                                        .get("campaign", "/publications?state=ACCEPTED_PENDING"),
                        pending -> pending.item("statementId", statement));
        String id = waiting.path("id").asText();
        String confirm = "/publications/" + id + "/confirm";
        Map<String, Object> posted =
                Map.of("url", "https://www.facebook.com/klinik.melati/posts/" + id);
        report.step(
                "a person posts the statement on Facebook and confirms",
                () -> staff.communications().post("campaign", confirm, posted).ok(),
                seen -> "Posted on Facebook by hand and confirmed: " + seen.text("state"));
    }

    private void checkClock(String crisis) {
        report.step(
                "the clock of the first statement is met",
                () ->
                        Waiting.forOutcome("the clock met")
                                .until(
                                        () -> clock(crisis),
                                        clock -> clock.path("state").asText().equals("MET")),
                clock -> "Clock FIRST_STATEMENT is MET, due was " + clock.path("dueAt").asText());
    }

    private JsonNode clock(String crisis) {
        Answer clocks = staff.crisisLead().get("crisis", "/obligations?crisisId=" + crisis).ok();
        return clocks.item("code", "FIRST_STATEMENT");
    }

    private void checkRecord(String statement) {
        report.step(
                "both publications are on record",
                () ->
                        Waiting.forOutcome("both publications")
                                .until(
                                        () ->
                                                staff.crisisLead()
                                                        .get("crisis", "/statements/" + statement)
                                                        .ok(),
                                        seen -> seen.body().path("publications").size() == 2),
                seen -> "Campaign has told it back: " + seen.text("state") + " on two channels");
    }
}
