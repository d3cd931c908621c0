package id.percaya.listening.sources.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.sources.polling.CursorText;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The place in a list whose newest item comes first. Times are RFC 3339 in UTC, with any number of
/// digits behind the second.
///
/// @param readUntil time of the newest item that an earlier poll has read
/// @param page token of the next page of this poll; null at its beginning
/// @param newest time of the newest item of this poll
/// @param again true if this poll began anew, because the platform refused a token
/// @param repliesUntil time of the newest reply that an earlier poll has read; null if none did,
///   and in cursors of earlier versions
/// @param newestReply time of the newest reply of this poll
@JsonInclude(JsonInclude.Include.NON_NULL)
record PagePlace(
        @Nullable String readUntil,
        @Nullable String page,
        @Nullable String newest,
        @Nullable Boolean again,
        @Nullable String repliesUntil,
        @Nullable String newestReply) {

    private static final PagePlace BEGINNING = new PagePlace(null, null, null, null);

    /// Of a list without replies.
    PagePlace(
            @Nullable String readUntil,
            @Nullable String page,
            @Nullable String newest,
            @Nullable Boolean again) {
        this(readUntil, page, newest, again, null, null);
    }

    static PagePlace of(@Nullable String cursor) {
        return CursorText.read(cursor, PagePlace.class, BEGINNING);
    }

    /// Items of the same time are read again, because one may have come later.
    boolean isKnown(String at) {
        return readUntil != null && isBefore(at, readUntil);
    }

    /// Replies have a time of their own: one may be newer than the newest thread.
    boolean isKnownReply(String at) {
        String until = repliesUntil == null ? readUntil : repliesUntil;
        return until != null && isBefore(at, until);
    }

    /// A time that cannot be read is new.
    private static boolean isBefore(String one, String other) {
        try {
            return Instant.parse(one).isBefore(Instant.parse(other));
        } catch (DateTimeException _) {
            return false;
        }
    }

    PagePlace seen(String at) {
        return newest == null || isBefore(newest, at)
                ? new PagePlace(readUntil, page, at, again, repliesUntil, newestReply)
                : this;
    }

    PagePlace seenReply(String at) {
        return newestReply == null || isBefore(newestReply, at)
                ? new PagePlace(readUntil, page, newest, again, repliesUntil, at)
                : this;
    }

    /// The cursor of the next page.
    String next(String token) {
        return CursorText.write(
                new PagePlace(readUntil, token, newest, again, repliesUntil, newestReply));
    }

    /// The cursor of the next poll.
    String end() {
        return CursorText.write(
                new PagePlace(
                        newest == null ? readUntil : newest,
                        null,
                        null,
                        null,
                        newestReply == null ? repliesUntil : newestReply,
                        null));
    }

    /// The answer to a token that the platform refuses, as tokens expire: the list begins anew,
    /// once in a poll. Empty at the first page, which has no token.
    Optional<PollAnswer> anew() {
        return page == null || again != null
                ? Optional.empty()
                : Optional.of(
                        new Page(
                                List.of(),
                                CursorText.write(
                                        new PagePlace(
                                                readUntil, null, null, true, repliesUntil, null)),
                                true));
    }
}
