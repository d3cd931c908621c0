package id.percaya.campaign.planning.content.comment;

import java.util.Optional;

/// The states of a comment.
public sealed interface Comment {

    record Absent() implements Comment {}

    /// It was written, and perhaps answered.
    sealed interface Written extends Comment {

        Exchange exchange();
    }

    /// Nobody has settled it yet.
    sealed interface Unsettled extends Written {}

    /// No version may be approved beside it.
    record Open(Exchange exchange) implements Unsettled {}

    /// A person decided that this version may be approved beside it.
    record CarriedOver(Exchange exchange, String toSha256) implements Unsettled {}

    record Resolved(Exchange exchange, Outcome outcome) implements Written {}

    /// @param replies their number
    record Exchange(Remark remark, int replies) {

        Exchange replied() {
            return new Exchange(remark, replies + 1);
        }
    }

    /// The words that began it.
    default Optional<Remark> remark() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Written written -> Optional.of(written.exchange().remark());
        };
    }
}
