package id.percaya.campaign;

/// One way in which a content shows a person somewhere.
public record Use(
        Purpose purpose,
        Channel channel,
        Medium medium,
        Identifiability identifiability,
        String contentSha256) {}
