package id.percaya.kit.deadletter;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import javax.sql.DataSource;

/// Tells whether news that a service must not miss is among the dead letters of the present tenant.
/// Call it within a transaction of the tenant.
@ApplicationScoped
public class OpenDeadLetters {

    /// A refused record may come from anybody, so it says nothing about the tenant.
    private static final String ANY =
            """
            select exists (select from dead_letter
                            where status = 'OPEN' and not refused
                              and type = any (string_to_array(?, ' ')))
            """;

    private final DataSource requests;

    OpenDeadLetters(DataSource requests) {
        this.requests = requests;
    }

    /// @param types without the prefix `id.percaya.`, for example `consent.withdrawn.v1`
    public boolean any(Set<String> types) {
        return Jdbc.list(requests, row -> row.getBoolean(1), ANY, String.join(" ", types))
                .getFirst();
    }
}
