package id.percaya.campaign;

/// One person shown in one way on one channel.
public record Use(
        Purpose purpose,
        Channel channel,
        Medium medium,
        Identifiability identifiability,
        String contentSha256) {}
