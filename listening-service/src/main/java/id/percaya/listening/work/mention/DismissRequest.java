package id.percaya.listening.work.mention;

import id.percaya.listening.intake.progress.DismissalReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MentionDismissal",
        examples =
                """
                {"reason": "NO_ANSWER_NEEDED"}
                """)
record DismissRequest(@NotNull DismissalReason reason) {}
