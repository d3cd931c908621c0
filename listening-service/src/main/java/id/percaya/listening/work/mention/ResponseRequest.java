package id.percaya.listening.work.mention;

import id.percaya.kit.problem.Invalid;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.progress.ReplyChannel;
import id.percaya.listening.work.mention.Handling.Response;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param respondedAt now if absent
/// @param url of the answer
@Schema(
        name = "MentionResponse",
        examples =
                """
                {"channel": "PUBLIC_REPLY", "url": "https://www.instagram.com/p/C0ntoh1/c/1789"}
                """)
record ResponseRequest(
        @Schema(examples = "2026-12-01T01:00:00Z") @Nullable Instant respondedAt,
        @NotNull ReplyChannel channel,
        @Schema(examples = "https://www.instagram.com/p/C0ntoh1/c/1789")
                @Size(max = Link.MAX_LENGTH) @Nullable String url) {

    Response at(Instant now) {
        Instant at = respondedAt == null ? now : respondedAt;
        return new Response(at.truncatedTo(ChronoUnit.MICROS), channel);
    }

    /// @throws Invalid unless it is a web address
    @Nullable String address() {
        try {
            return url == null ? null : Link.of(url).url();
        } catch (IllegalArgumentException _) {
            throw new Invalid("/url", "NO_WEB_ADDRESS", "must be a web address");
        }
    }
}
