package id.percaya.local.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Chapter 5: the first statement, within the hour. What is missing is named, three roles approve
/// the exact text, and it goes out although everything else is halted.
final class StatementChapter {

    private final Staff cast;
    private final ProgressReport story;
    private final Instant play;

    StatementChapter(Staff cast, ProgressReport story, Instant play) {
        this.cast = cast;
        this.story = story;
        this.play = play;
    }

    void play(String crisis, Website website) {
        story.chapter("5. The first statement");
        incomplete(crisis);
        Answer statement = submitted(crisis);
        approved(statement);
        new StatementPublishing(cast, story).play(crisis, statement.id(), website);
    }

    private void incomplete(String crisis) {
        String draft = draft(crisis, StatementText.incomplete()).id();
        story.refusal(
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
        return cast.communications().post("crisis", "/statements", draft).ok();
    }

    private Answer submit(String statement) {
        return cast.communications().post("crisis", "/statements/" + statement + "/submit");
    }

    private Answer submitted(String crisis) {
        return story.step(
                "the complete statement is submitted",
                () -> submit(draft(crisis, StatementText.complete()).id()).ok(),
                seen -> "The complete statement is " + seen.text("state"));
    }

    private void approved(Answer statement) {
        String approve = "/statements/" + statement.id() + "/approve";
        Map<String, Object> exactly = Map.of("textSha256", statement.text("textSha256"));
        story.refusal(
                "its author approving it",
                () ->
                        cast.communications()
                                .post("crisis", approve, exactly)
                                .refused(409, "APPROVER_IS_AUTHOR"));
        cast.medicalReviewer().post("crisis", approve, exactly).ok();
        cast.crisisLead().post("crisis", approve, exactly).ok();
        story.step(
                "three roles approve the statement",
                () -> cast.legalReviewer().post("crisis", approve, exactly).ok(),
                seen -> "By medical, communications and legal it is " + seen.text("state"));
    }
}
