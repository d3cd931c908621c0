package id.percaya.drills.load;

import java.util.UUID;

/// A command that somebody wants to take effect: sent under one key until the outcome is known. The
/// key is the trace of all its requests too, so that every event of it carries it.
public record IdempotentCommand(
        String service,
        String user,
        String path,
        RequestBody body,
        UUID key,
        ExpectedEvent effect) {

    static IdempotentCommand of(
            String service, String user, String path, RequestBody body, ExpectedEvent effect) {
        return new IdempotentCommand(service, user, path, body, UUID.randomUUID(), effect);
    }

    /// Where nothing in the event but its trace tells it from others of the name.
    static IdempotentCommand traced(
            String service, String user, String path, RequestBody body, String event) {
        UUID key = UUID.randomUUID();
        return new IdempotentCommand(service, user, path, body, key, new ExpectedEvent(event, key));
    }

    /// How a finding names it.
    public String words() {
        return "%s POST %s (%s %s)".formatted(service, path, effect.event(), effect.mark());
    }
}
