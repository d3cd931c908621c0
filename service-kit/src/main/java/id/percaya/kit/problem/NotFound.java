package id.percaya.kit.problem;

import java.io.Serial;

/// Not found in this tenant. The answer is the same whether or not another tenant has one.
public final class NotFound extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
}
