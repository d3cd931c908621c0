package id.percaya.listening.intake.mention;

import java.time.Instant;

/// One public post, comment or article in canonical form. Every input format is converted to it.
public record Mention(
        Origin origin,
        Instant publishedAt,
        MentionContent content,
        Author author,
        Kind kind,
        Metrics metrics,
        Sentiment sentiment,
        Particulars particulars) {

    public MentionFacts facts() {
        Link link = origin.link();
        return new MentionFacts(
                content,
                origin.source(),
                link == null ? null : link.domain(),
                author.key(),
                author.followers(),
                kind,
                sentiment,
                particulars.country(),
                particulars.rating());
    }
}
