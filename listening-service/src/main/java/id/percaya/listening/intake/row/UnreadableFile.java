package id.percaya.listening.intake.row;

import java.io.Serial;

/// The file is not in the declared format; none of its rows was read.
public final class UnreadableFile extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final Why why;

    public UnreadableFile(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    public enum Why {
        EMPTY,
        /// The first line is not a valid header, or not a JSON object.
        NOT_THIS_FORMAT,
        TOO_MANY_COLUMNS
    }
}
