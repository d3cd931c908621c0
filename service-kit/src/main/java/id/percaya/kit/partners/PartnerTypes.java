package id.percaya.kit.partners;

import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Checks the event types that partners ask for.
@ApplicationScoped
public class PartnerTypes {

    private static final int BAD_REQUEST = 400;
    private static final String UNKNOWN = "UNKNOWN_EVENT_TYPE";

    private final SortedSet<String> known;

    PartnerTypes(PartnerRecords records) {
        this.known = records.types();
    }

    /// @param asked without their prefix; empty for all
    /// @return the asked types, or all
    Set<String> allOf(Set<String> asked) {
        SortedSet<String> checked = known(asked, "types");
        return checked.isEmpty() ? known : checked;
    }

    /// @param asked with or without the prefix of Percaya
    /// @param pointer of the types in the request
    /// @return the types without their prefix
    /// @throws ProblemException UNKNOWN_EVENT_TYPE when partners do not receive one of them
    public SortedSet<String> known(Collection<String> asked, String pointer) {
        SortedSet<String> types = new TreeSet<>();
        asked.forEach(type -> types.add(PartnerRecords.withoutPrefix(type)));
        List<Violation> violations =
                types.stream()
                        .filter(type -> !known.contains(type))
                        .map(_ ->
                                new Violation(
                                        pointer,
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
        return types;
    }
}
