package id.percaya.listening.work.mention;

import id.percaya.listening.intake.progress.DismissalReason;

/// The work on a mention.
public sealed interface Work {
    record New() implements Work {}

    record Triaged(Handling handling) implements Work {}

    record Assigned(Handling handling) implements Work {}

    record Responded(Handling handling) implements Work {}

    /// Handed to those who lead in a crisis; it may still be answered and resolved.
    record Escalated(Handling handling) implements Work {}

    record Resolved(Handling handling) implements Work {}

    record Dismissed(Handling handling, DismissalReason reason) implements Work {}

    record Removed() implements Work {}

    default Handling soFar() {
        return switch (this) {
            case New _, Removed _ -> Handling.NONE;
            case Triaged(Handling handling) -> handling;
            case Assigned(Handling handling) -> handling;
            case Responded(Handling handling) -> handling;
            case Escalated(Handling handling) -> handling;
            case Resolved(Handling handling) -> handling;
            case Dismissed(Handling handling, _) -> handling;
        };
    }
}
