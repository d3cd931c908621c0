package id.percaya.listening.work.mention;

import id.percaya.listening.intake.progress.Category;
import id.percaya.listening.intake.progress.Priority;
import id.percaya.listening.work.mention.Handling.Triage;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MentionTriage",
        examples =
                """
                {"priority": "HIGH", "category": "COMPLAINT"}
                """)
record TriageRequest(@NotNull Priority priority, @NotNull Category category) {

    Triage triage() {
        return new Triage(priority, category);
    }
}
