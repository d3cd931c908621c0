package id.percaya.kit.problem;

import java.io.Serial;

/// There is no such thing for this tenant; whether another tenant has one is not told.
public final class NotFound extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
}
