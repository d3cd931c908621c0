package id.percaya.listening.intake.mention;

import org.jspecify.annotations.Nullable;

/// The parts of a mention that a query can ask about. A condition on a part that is null does not
/// hold.
///
/// @param host of its address, in canonical form
/// @param authorKey pseudonym of its author
/// @param country ISO 3166-1, two capitals
/// @param rating stars, 1 to 5
public record MentionFacts(
        MentionContent content,
        Source source,
        @Nullable String host,
        @Nullable String authorKey,
        @Nullable Long followers,
        Kind kind,
        Sentiment sentiment,
        @Nullable String country,
        @Nullable Double rating) {

    /// With the language that was understood and the mood that counts.
    public MentionFacts understood(@Nullable String language, Sentiment counting) {
        return new MentionFacts(
                new MentionContent(language, content.title(), content.text()),
                source,
                host,
                authorKey,
                followers,
                kind,
                counting,
                country,
                rating);
    }
}
