package id.percaya.listening.intake.reading;

import java.io.Serial;

/// A file that is not in the format it was sent as; no row of it was read.
public final class UnreadableFile extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final Why why;

    UnreadableFile(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    public enum Why {
        EMPTY,
        /// The first line is no header of the format, or no JSON object.
        NOT_THIS_FORMAT,
        TOO_MANY_COLUMNS
    }
}
