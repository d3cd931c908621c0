package id.percaya.eventstore;

import java.io.Serial;
import java.util.List;

/// The rules forbid the command. The reasons are part of the API: each decider has one enum of
/// them, and a refusal names every condition that is missing. The first reason is the one that REST
/// answers with.
public final class Refused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public Refused(Reason reason) {
        this(List.of(reason));
    }

    public Refused(List<? extends Reason> reasons) {
        super(reasons.toString());
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        this.reasons = List.copyOf(reasons);
    }

    public Reason reason() {
        return reasons.getFirst();
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /// A fact that forbids the command, implemented by enums. The API answers with the constant's
    /// name.
    public interface Reason {
        String name();
    }
}
