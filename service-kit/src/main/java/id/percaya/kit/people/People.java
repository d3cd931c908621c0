package id.percaya.kit.people;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.StaleVersion;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.people.SeenPerson.Names;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// The people of a tenant. Needs a transaction of the tenant.
@ApplicationScoped
class People {

    private final PersonTable table;

    People(PersonTable table) {
        this.table = table;
    }

    RowQuery<PersonRow, PersonDetails> list(PersonFilter filter) {
        return all().in("subject", filter.ids)
                .holding("roles", filter.role)
                .containing(filter.q, "displayName", "userName");
    }

    PersonDetails details(UUID subject) {
        return all().equal("subject", subject).page(null, 1).stream()
                .map(RowQuery.Keyed::item)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static RowQuery<PersonRow, PersonDetails> all() {
        return RowQuery.of(PersonRow.class, PersonRow::details)
                .equal("removed", false)
                .ascending("displayName", "subject");
    }

    Version enter(UUID subject, Names names, Instant at, CommandContext context) {
        Tenant tenant = context.tenant();
        Version actual = table.version(tenant, subject);
        StreamId person = new StreamId("person", subject);
        context.requireExpected(person, actual);
        if (actual.equals(Version.NONE) && context.expectedVersions() == null) {
            throw new StaleVersion(person, actual); // `If-Match: *` needs somebody
        }
        if (!table.enter(tenant, subject, names, at, actual)) {
            throw new StaleVersion(person, table.version(tenant, subject));
        }
        return actual;
    }

    void remove(Tenant tenant, UUID subject, Instant at) {
        if (!table.remove(tenant, subject, at)) {
            throw new NotFound();
        }
    }
}
