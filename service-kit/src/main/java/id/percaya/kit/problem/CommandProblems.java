package id.percaya.kit.problem;

import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.StaleVersion;
import id.percaya.kit.problem.Problem.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Maps the exceptions of a command to problems. These answers are final: the same request would
/// get them again, so an `Idempotency-Key` stores them too.
public final class CommandProblems {

    private CommandProblems() {}

    public static Optional<Problem> of(RuntimeException thrown) {
        return switch (thrown) {
            case Refused refused -> Optional.of(refused(refused));
            case NotFound _ ->
                    Optional.of(Problem.of(404, "NOT_FOUND", "There is no such resource."));
            case Invalid invalid -> Optional.of(invalid(invalid));
            case StaleVersion _ ->
                    Optional.of(
                            Problem.of(
                                    412,
                                    "STALE_VERSION",
                                    "Changed since you read it; read it again."));
            default -> Optional.empty();
        };
    }

    /// The command lost the race for the stream five times. The same request may succeed later, so
    /// this answer is not stored under an `Idempotency-Key`.
    public static Problem of(LostRace lost) {
        return Problem.of(409, "TOO_MANY_WRITERS", "Too many concurrent changes; try again.");
    }

    private static Problem refused(Refused refused) {
        List<String> reasons = refused.reasons().stream().map(Refused.Reason::name).toList();
        return Problem.of(409, reasons.getFirst(), "Refused: " + words(reasons) + ".")
                .withReasons(refused.reasons())
                .withInTheWay(refused.inTheWay().orElse(null));
    }

    private static Problem invalid(Invalid invalid) {
        Violation first = invalid.violations().getFirst();
        return Problem.of(422, first.code(), first.message()).withViolations(invalid.violations());
    }

    private static String words(List<String> reasons) {
        return String.join(", ", reasons).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
