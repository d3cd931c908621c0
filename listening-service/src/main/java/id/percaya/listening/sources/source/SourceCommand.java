package id.percaya.listening.sources.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public sealed interface SourceCommand {
    record RegisterSource(SourceDefinition definition) implements SourceCommand {}

    record ReviseSource(SourceDefinition definition) implements SourceCommand {}

    record SetSourceSecret() implements SourceCommand {}

    record ActivateSource() implements SourceCommand {}

    record PauseSource() implements SourceCommand {}

    /// Also after a halt.
    record ResumeSource() implements SourceCommand {}

    record HaltSource(HaltReason reason, Instant at) implements SourceCommand {}

    /// @param lastSuccessAt null if the source has never been heard
    record NoteStall(@Nullable Instant lastSuccessAt, Instant at) implements SourceCommand {}

    record NoteRecovery(Instant at) implements SourceCommand {}

    record RemoveSource() implements SourceCommand {}
}
