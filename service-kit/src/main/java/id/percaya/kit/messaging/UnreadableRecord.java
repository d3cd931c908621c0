package id.percaya.kit.messaging;

import java.io.Serial;

/// A record that can never be read: it goes to the dead-letter topic without a retry.
public final class UnreadableRecord extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public UnreadableRecord(String reason) {
        super(reason);
    }

    public UnreadableRecord(String reason, Throwable cause) {
        super(reason, cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
