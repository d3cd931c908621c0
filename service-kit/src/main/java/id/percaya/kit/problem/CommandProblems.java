package id.percaya.kit.problem;

import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.StaleVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a command's own exceptions are answered with. These answers are final: the same request
/// would get them again, so they are also what an `Idempotency-Key` keeps.
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
                                    "It has changed since you read it: read it again, then decide."));
            default -> Optional.empty();
        };
    }

    /// A race lost five times over; the same request may well succeed later, so it is not kept.
    public static Problem of(LostRace lost) {
        return Problem.of(
                409, "TOO_MANY_WRITERS", "Others keep changing it at the same time: try again.");
    }

    private static Problem refused(Refused refused) {
        List<String> reasons = refused.reasons().stream().map(Refused.Reason::name).toList();
        return Problem.of(409, reasons.getFirst(), "A rule is in the way: " + words(reasons) + ".")
                .withReasons(reasons);
    }

    private static Problem invalid(Invalid invalid) {
        return Problem.of(422, invalid.code(), invalid.message())
                .withViolations(
                        List.of(
                                new Problem.Violation(
                                        invalid.pointer(), invalid.code(), invalid.message())));
    }

    private static String words(List<String> reasons) {
        return String.join(", ", reasons).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
