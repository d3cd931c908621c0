package id.percaya.eventstore;

import java.io.Serial;
import java.util.List;

/// A command that the rules do not allow. The reasons are part of the API: one enum per decider,
/// and every condition that is missing is named at once, the first being the one that answers.
public final class Refused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public Refused(Reason reason) {
        this(List.of(reason));
    }

    public Refused(List<? extends Reason> reasons) {
        super(reasons.toString());
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal without a reason");
        }
        this.reasons = List.copyOf(reasons);
    }

    public Reason reason() {
        return reasons.getFirst();
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /// A fact in the way, implemented by enums; the name is what the API answers with.
    public interface Reason {
        String name();
    }
}
