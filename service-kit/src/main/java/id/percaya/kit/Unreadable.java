package id.percaya.kit;

import java.io.Serial;

/// A record that no repetition will make readable: it goes to the dead-letter topic.
public final class Unreadable extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason);
    }

    public Unreadable(String reason, Throwable cause) {
        super(reason, cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
