package id.percaya.listening.work.mention;

import id.percaya.listening.intake.progress.DismissalReason;
import id.percaya.listening.work.mention.Handling.Response;
import id.percaya.listening.work.mention.Handling.Triage;
import java.time.Instant;
import java.util.UUID;

public sealed interface WorkCommand {
    record TriageMention(Triage triage, Instant at) implements WorkCommand {}

    record AssignMention(UUID assignee, Instant at) implements WorkCommand {}

    /// @param since the time before which nobody can have answered
    record RespondToMention(Response response, Instant since, Instant at) implements WorkCommand {}

    record ResolveMention(Instant at) implements WorkCommand {}

    record DismissMention(DismissalReason reason, Instant at) implements WorkCommand {}

    record EscalateMention(WorkFacts facts, Instant at) implements WorkCommand {}

    record ReopenMention(Instant at) implements WorkCommand {}

    record RemoveMention(RemovalCause cause, Instant at) implements WorkCommand {}
}
