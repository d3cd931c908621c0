package id.percaya.listening.work.mention;

import id.percaya.kit.people.KnownPeople;
import id.percaya.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/// A mention is assigned to somebody who may answer it.
@ApplicationScoped
class AssigneeCheck {

    private static final String POINTER = "/assignee";
    private static final Set<String> ANSWERING = Set.of("communications", "crisis-lead");

    private final KnownPeople people;

    AssigneeCheck(KnownPeople people) {
        this.people = people;
    }

    /// @throws Invalid unless the tenant knows the person, with a role that answers
    UUID known(UUID assignee) {
        Set<String> roles =
                people.roles(assignee)
                        .orElseThrow(() ->
                                new Invalid(
                                        POINTER,
                                        "PERSON_UNKNOWN",
                                        "must be a person in /v1/people"));
        if (Collections.disjoint(roles, ANSWERING)) {
            throw new Invalid(
                    POINTER, "PERSON_UNFIT", "must have the role communications or crisis-lead");
        }
        return assignee;
    }
}
