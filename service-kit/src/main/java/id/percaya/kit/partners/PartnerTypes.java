package id.percaya.kit.partners;

import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/// Checks the event types that partners ask for.
@ApplicationScoped
public class PartnerTypes {

    private static final int BAD_REQUEST = 400;
    private static final String UNKNOWN = "UNKNOWN_EVENT_TYPE";

    private final SortedSet<String> known;

    PartnerTypes(PartnerRecords records) {
        this.known = records.types();
    }

    /// @param asked with or without the prefix of Percaya; empty for all
    /// @return the types without their prefix
    /// @throws ProblemException when partners do not receive one of them
    Set<String> allOf(Set<String> asked) {
        List<Violation> violations =
                asked.stream()
                        .filter(type -> !known.contains(type))
                        .map(_ ->
                                new Violation(
                                        "types",
                                        UNKNOWN,
                                        "is no event type that partners receive from this service"))
                        .toList();
        if (!violations.isEmpty()) {
            throw new ProblemException(
                    Problem.of(
                                    BAD_REQUEST,
                                    UNKNOWN,
                                    "Partners receive these types from this service: "
                                            + String.join(", ", known)
                                            + ".")
                            .withViolations(violations));
        }
        return asked.isEmpty() ? known : asked;
    }
}
