package id.percaya.drills.load;

import java.util.UUID;

/// A command that somebody wants to take effect: sent under one key until the outcome is known. The
/// key is the trace of all its requests too, so that every event of it carries it.
public record Intent(
        String service, String user, String path, Paper body, UUID key, Effect effect) {

    static Intent of(String service, String user, String path, Paper body, Effect effect) {
        return new Intent(service, user, path, body, UUID.randomUUID(), effect);
    }

    /// Where nothing in the event but its trace tells it from others of the name.
    static Intent traced(String service, String user, String path, Paper body, String event) {
        UUID key = UUID.randomUUID();
        return new Intent(service, user, path, body, key, new Effect(event, key));
    }

    /// How a finding names it.
    public String words() {
        return "%s POST %s (%s %s)".formatted(service, path, effect.event(), effect.mark());
    }
}
