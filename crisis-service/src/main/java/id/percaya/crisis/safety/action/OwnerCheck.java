package id.percaya.crisis.safety.action;

import id.percaya.kit.people.KnownPeople;
import id.percaya.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// A corrective action is owned by a person of the tenant.
@ApplicationScoped
class OwnerCheck {

    private final KnownPeople people;

    OwnerCheck(KnownPeople people) {
        this.people = people;
    }

    /// @throws Invalid unless the tenant knows the person
    void requireKnown(UUID owner) {
        if (people.roles(owner).isEmpty()) {
            throw new Invalid("/owner", "PERSON_UNKNOWN", "must be a person in /v1/people");
        }
    }
}
