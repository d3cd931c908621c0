package id.percaya.listening.concern.concern;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public sealed interface ConcernCommand {
    record OpenConcern(ConcernScope about, ConcernCounts counts, Instant at)
            implements ConcernCommand {}

    /// @param topic a code of the directory
    record ConfirmConcern(ConcernCounts counts, @Nullable String topic, Instant dueAt, Instant at)
            implements ConcernCommand {}

    /// A person says that it is answered.
    record AnswerConcern(@Nullable UUID publicationId, Instant at) implements ConcernCommand {}

    /// campaign-service says that it is answered. It cannot be refused, because the answer is
    /// published.
    record HearAnswer(UUID publicationId, Instant publishedAt) implements ConcernCommand {}

    record FadeConcern(Instant quietSince, Instant at) implements ConcernCommand {}

    /// Stories share its terms with those of another concern. One that people have acted on stays.
    ///
    /// @param into the other concern
    record MergeConcern(UUID into, Instant at) implements ConcernCommand {}

    record DismissConcern(Instant at) implements ConcernCommand {}
}
