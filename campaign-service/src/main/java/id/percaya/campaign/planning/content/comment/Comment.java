package id.percaya.campaign.planning.content.comment;

import java.util.Optional;

/// The states of a comment.
public sealed interface Comment {

    record Absent() implements Comment {}

    /// It was written, and perhaps answered.
    sealed interface Written extends Comment {

        Thread thread();
    }

    /// Nobody has settled it yet.
    sealed interface Unsettled extends Written {}

    /// No version may be approved beside it.
    record Open(Thread thread) implements Unsettled {}

    /// A person decided that this version may be approved beside it.
    record CarriedOver(Thread thread, String toSha256) implements Unsettled {}

    record Resolved(Thread thread, Outcome outcome) implements Written {}

    /// @param replies their number
    record Thread(Remark remark, int replies) {

        Thread replied() {
            return new Thread(remark, replies + 1);
        }
    }

    /// The words that began it.
    default Optional<Remark> remark() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Written written -> Optional.of(written.thread().remark());
        };
    }
}
