package id.percaya.listening.intake.mention;

import id.percaya.listening.intake.author.AuthorSecret;
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

    /// With the author's key instead of the fingerprint.
    public Mention keyed(AuthorSecret secret) {
        return new Mention(
                origin,
                publishedAt,
                content,
                author.keyed(secret),
                kind,
                metrics,
                sentiment,
                particulars);
    }

    /// Named as entered by hand, unless a company delivered it.
    public Mention entered() {
        return particulars.vendor().isAbsent()
                ? new Mention(
                        origin,
                        publishedAt,
                        content,
                        author,
                        kind,
                        metrics,
                        sentiment,
                        particulars.with(Vendor.MANUAL))
                : this;
    }

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
