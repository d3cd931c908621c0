package id.percaya.local.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Chapter 5: the first statement within the hour. Missing elements are refused, three roles
/// approve the exact text, and it is published in spite of the halt.
final class StatementChapter {

    private final Staff staff;
    private final ProgressReport report;
    private final Instant play;

    StatementChapter(Staff staff, ProgressReport report, Instant play) {
        this.staff = staff;
        this.report = report;
        this.play = play;
    }

    void play(String crisis, Website website) {
        report.chapter("5. The first statement");
        refuseIncomplete(crisis);
        Answer statement = submitComplete(crisis);
        approve(statement);
        new StatementPublishing(staff, report).play(crisis, statement.id(), website);
    }

    private void refuseIncomplete(String crisis) {
        String draft = draft(crisis, StatementText.incomplete()).id();
        report.refusal(
                "submitting a statement in a hurry",
                () ->
                        submit(draft)
                                .refused(409, "MISSING_CONDOLENCE")
                                .refused(409, "MISSING_INVESTIGATION_COMMITMENT")
                                .refused(409, "MISSING_UNKNOWNS"));
    }

    private Answer draft(String crisis, Map<String, String> elements) {
        Map<String, Object> draft =
                Map.of(
                        "crisisId",
                        crisis,
                        "language",
                        "id",
                        "posture",
                        "REBUILD",
                        "elements",
                        elements,
                        "channels",
                        List.of("INSTAGRAM", "FACEBOOK"),
                        "nextUpdateAt",
                        play.plus(Duration.ofHours(6)).toString());
        return staff.communications().post("crisis", "/statements", draft).ok();
    }

    private Answer submit(String statement) {
        return staff.communications().post("crisis", "/statements/" + statement + "/submit");
    }

    private Answer submitComplete(String crisis) {
        return report.step(
                "the complete statement is submitted",
                () -> submit(draft(crisis, StatementText.complete()).id()).ok(),
                seen -> "The complete statement is " + seen.text("state"));
    }

    private void approve(Answer statement) {
        String approve = "/statements/" + statement.id() + "/approve";
        Map<String, Object> exactly = Map.of("textSha256", statement.text("textSha256"));
        report.refusal(
                "its author approving it",
                () ->
                        staff.communications()
                                .post("crisis", approve, exactly)
                                .refused(409, "APPROVER_IS_AUTHOR"));
        staff.medicalReviewer().post("crisis", approve, exactly).ok();
        staff.crisisLead().post("crisis", approve, exactly).ok();
        report.step(
                "three roles approve the statement",
                () -> staff.legalReviewer().post("crisis", approve, exactly).ok(),
                seen -> "By medical, communications and legal it is " + seen.text("state"));
    }
}
