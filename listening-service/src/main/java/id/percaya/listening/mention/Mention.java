package id.percaya.listening.mention;

import java.time.Instant;

/// One public post, comment or article in the form that every input is brought to.
public record Mention(
        Origin origin,
        Instant publishedAt,
        Content content,
        Author author,
        Kind kind,
        Metrics metrics,
        Sentiment sentiment) {}
