package id.percaya.kit.people;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.people.SeenPerson.Names;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Writes the table `person` in a transaction of the tenant.
@ApplicationScoped
class PersonTable {

    /// Entered names stay. A token counts only if it was issued after the one before it, and after
    /// the removal of the person.
    private static final String SEEN =
            """
            insert into person as p
              (id, tenant_id, subject, user_name, display_name, roles, source, as_of, version)
            values (?, ?, ?, ?, ?, ?, 'TOKEN', ?, 1)
            on conflict (id) do update set
              user_name = excluded.user_name, display_name = excluded.display_name,
              roles = excluded.roles, source = excluded.source, removed = false,
              as_of = excluded.as_of,
              version = p.version + case
                when (p.user_name, p.display_name, p.roles, p.removed) is distinct from
                     (excluded.user_name, excluded.display_name, excluded.roles, false)
                then 1 else 0 end
             where p.as_of < excluded.as_of and (p.source = 'TOKEN' or p.removed)
            """;

    private static final String ENTER =
            """
            insert into person as p
              (id, tenant_id, subject, user_name, display_name, roles, source, as_of, version)
            values (?, ?, ?, ?, ?, ?, 'ENTERED', ?, 1)
            on conflict (id) do update set
              user_name = excluded.user_name, display_name = excluded.display_name,
              roles = excluded.roles, source = excluded.source, removed = false,
              as_of = excluded.as_of, version = p.version + 1
             where p.removed or p.version = ?
            """;
    private static final String REMOVE =
            """
            update person set user_name = null, display_name = '', roles = '[]', removed = true,
                              as_of = ?, version = version + 1
             where id = ? and not removed
            """;
    private static final String VERSION =
            "select version from person where id = ? and not removed for update";

    private final DataSource requests;

    PersonTable(DataSource requests) {
        this.requests = requests;
    }

    /// The key of a person's row.
    static UUID id(Tenant tenant, UUID subject) {
        return Ids.derived(subject, tenant.id());
    }

    /// @return how many rows it wrote
    int seen(SeenPerson person) {
        return write(SEEN, person.tenant(), person.subject(), person.names(), person.issuedAt());
    }

    /// Enters or replaces a person.
    ///
    /// @param before the version that [#version] returned
    /// @return false if somebody else has entered the person since, or a token named them
    boolean enter(Tenant tenant, UUID subject, Names names, Instant at, Version before) {
        return write(ENTER, tenant, subject, names, at, before.value()) > 0;
    }

    /// @return whether the person was there
    boolean remove(Tenant tenant, UUID subject, Instant at) {
        try (Connection connection = requests.getConnection()) {
            return Sql.write(connection, REMOVE, at, id(tenant, subject)) > 0;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Locks the row until the transaction ends. [Version#NONE] if the person is not there.
    Version version(Tenant tenant, UUID subject) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(VERSION)) {
            statement.setObject(1, id(tenant, subject));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? new Version(row.getInt(1)) : Version.NONE;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private int write(
            String sql,
            Tenant tenant,
            UUID subject,
            Names names,
            Instant asOf,
            Object... condition) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(id(tenant, subject));
        values.add(tenant.id());
        values.add(subject);
        values.add(names.userName());
        values.add(names.displayName());
        values.add(Sql.json(names.roles()));
        values.add(asOf);
        values.addAll(List.of(condition));
        try (Connection connection = requests.getConnection()) {
            return Sql.write(connection, sql, values.toArray());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
