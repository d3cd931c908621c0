package id.percaya.drills.load;

import java.util.UUID;

/// A command that is sent under one key until its outcome is known. The key is also the trace id of
/// its requests, so every resulting event carries it.
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

    /// For events that only their trace id distinguishes from others of the name.
    static IdempotentCommand traced(
            String service, String user, String path, RequestBody body, String event) {
        UUID key = UUID.randomUUID();
        return new IdempotentCommand(service, user, path, body, key, new ExpectedEvent(event, key));
    }

    /// Description for findings.
    public String words() {
        return "%s POST %s (%s %s)".formatted(service, path, effect.event(), effect.mark());
    }
}
