package id.percaya.listening.intake.stored;

import id.percaya.listening.intake.author.AuthorSecret;
import id.percaya.listening.intake.stored.Known.Identity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hashes of what an erased mention was recognised by. The tenant's secret makes them, so that
/// nobody can look for a post by its id, or for a text.
///
/// @param id of source and external id; null without one
/// @param address canonical; null without one
/// @param text of author and text; null if one of them is not known
public record ErasedMarks(@Nullable String id, @Nullable String address, @Nullable String text) {

    /// The values by which a mention is recognised.
    ///
    /// @param address canonical
    /// @param textKey see [id.percaya.listening.intake.mention.TextKey]
    public record Traces(
            String source,
            @Nullable String externalId,
            @Nullable String address,
            @Nullable String authorKey,
            @Nullable Long textKey) {}

    public static ErasedMarks of(Traces traces, AuthorSecret secret) {
        return new ErasedMarks(
                traces.externalId == null
                        ? null
                        : secret.keyOf("erased id/" + traces.source + "/" + traces.externalId),
                traces.address == null ? null : secret.keyOf("erased address/" + traces.address),
                traces.authorKey == null || traces.textKey == null
                        ? null
                        : secret.keyOf("erased text/" + traces.authorKey + "/" + traces.textKey));
    }

    static ErasedMarks of(Identity identity, AuthorSecret secret) {
        return of(
                new Traces(
                        identity.source().label(),
                        identity.externalId(),
                        identity.address(),
                        identity.authorKey(),
                        identity.textKey()),
                secret);
    }

    /// An erased mention.
    record Erased(UUID mention, ErasedMarks marks, Instant publishedAt) {

        /// By the rungs of [KnownMentions]: an id decides alone where both have one.
        Optional<UUID> same(ErasedMarks wanted, Instant wantedAt) {
            boolean isSame =
                    (marks.id != null && wanted.id != null)
                            ? marks.id.equals(wanted.id)
                            : isAtAddress(wanted) || isText(wanted, wantedAt);
            return isSame ? Optional.of(mention) : Optional.empty();
        }

        private boolean isAtAddress(ErasedMarks wanted) {
            return marks.address != null && marks.address.equals(wanted.address);
        }

        private boolean isText(ErasedMarks wanted, Instant wantedAt) {
            return marks.text != null
                    && marks.text.equals(wanted.text)
                    && KnownMentions.isWithinADay(publishedAt, wantedAt);
        }
    }
}
