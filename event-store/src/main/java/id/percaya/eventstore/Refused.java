package id.percaya.eventstore;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rules forbid the command. The reasons are part of the API: each decider has one enum of
/// them, and a refusal names every condition that is missing. The first reason is the one that REST
/// answers with.
public final class Refused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;
    private final @Nullable UUID inTheWay;

    /// @param inTheWay the id of another thing that is in the way, and that the sender may see
    public Refused(Reason reason, UUID inTheWay) {
        super(reason.name());
        this.reasons = List.of(reason);
        this.inTheWay = inTheWay;
    }

    public Refused(Reason reason) {
        this(List.of(reason));
    }

    public Refused(List<? extends Reason> reasons) {
        super(reasons.toString());
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        this.reasons = List.copyOf(reasons);
        this.inTheWay = null;
    }

    public Reason reason() {
        return reasons.getFirst();
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public Optional<UUID> inTheWay() {
        return Optional.ofNullable(inTheWay);
    }

    /// A fact that forbids the command, implemented by enums. The API answers with the constant's
    /// name.
    public interface Reason {
        String name();
    }
}
