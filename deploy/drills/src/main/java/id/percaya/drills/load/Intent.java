package id.percaya.drills.load;

import java.util.UUID;

/// A command that somebody wants to take effect: sent under one key until the outcome is known.
public record Intent(
        String service, String user, String path, String body, String key, Effect effect) {

    static Intent of(String service, String user, String path, String body, Effect effect) {
        return new Intent(service, user, path, body, UUID.randomUUID().toString(), effect);
    }

    /// How a finding names it.
    public String words() {
        return "%s POST %s (%s %s)".formatted(service, path, effect.event(), effect.mark());
    }
}
