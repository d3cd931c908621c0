package id.percaya.kit.people;

import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Tells whether the tenant knows a person, for commands that name one. Needs a transaction of the
/// tenant.
@ApplicationScoped
public class KnownPeople {

    /// The roles of the person, as last seen or entered; empty if the current tenant does not know
    /// them.
    public Optional<Set<String>> roles(UUID subject) {
        return RowQuery.of(PersonRow.class, person -> Set.copyOf(person.roles))
                .equal("removed", false)
                .equal("subject", subject)
                .page(null, 1)
                .stream()
                .map(RowQuery.Keyed::item)
                .findFirst();
    }
}
