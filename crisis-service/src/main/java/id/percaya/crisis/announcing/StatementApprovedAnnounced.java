package id.percaya.crisis.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.Channel;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `statement.approved.v1`: campaign-service publishes it at once, even during a halt.
///
/// @param textSha256 SHA-256 of the UTF-8 text in lower-case hexadecimal; with a short form, of the
///   text, a zero byte and the short form
/// @param shortText for channels that do not take the whole text; absent if there is none
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementApprovedAnnounced(
        UUID crisisId,
        String facility,
        String language,
        String text,
        String textSha256,
        Set<Channel> channels,
        Instant approvedAt,
        Instant nextUpdateAt,
        @Nullable String shortText) {}
