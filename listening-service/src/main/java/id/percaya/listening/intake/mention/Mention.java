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
        Sentiment sentiment) {}
