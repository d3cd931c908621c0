package id.percaya.listening.sources.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.view.Sql;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The secrets of sources, each sealed with a key of its source. A new one replaces the former one
/// at once.
@ApplicationScoped
public class SourceSecrets {

    private static final ObjectMapper JSON = TolerantJson.mapper();

    private static final String SET =
            """
            insert into source_secret (source_id, tenant_id, version, sealed) values (?, ?, ?, ?)
            on conflict (source_id) do update
               set version = excluded.version, sealed = excluded.sealed
             where source_secret.version < excluded.version
            """;
    private static final String REMOVE = "delete from source_secret where source_id = ?";
    private static final String READ =
            "select version, sealed from source_secret where source_id = ? and tenant_id = ?";

    private final javax.sql.DataSource requests;
    private final javax.sql.DataSource worker;
    private final Instance<Sealing> sealing;

    SourceSecrets(
            javax.sql.DataSource requests,
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            Instance<Sealing> sealing) {
        this.requests = requests;
        this.worker = worker;
        this.sealing = sealing;
    }

    private record Sealed(int version, String text) {}

    /// In the command's transaction and after its append.
    void set(Tenant tenant, UUID source, int version, SourceSecret secret) {
        String sealed = sealing.get().seal(tenant, source, place(version), text(secret));
        write(SET, source, tenant.id(), version, sealed);
    }

    /// In the command's transaction and after its append.
    void remove(UUID source) {
        write(REMOVE, source);
    }

    /// The secret that counts now; [SourceSecret#NONE] if the source has none.
    public SourceSecret of(Tenant tenant, UUID source) {
        return Jdbc.list(
                        worker,
                        row -> new Sealed(row.getInt("version"), row.getString("sealed")),
                        READ,
                        source,
                        tenant.id())
                .stream()
                .map(sealed -> open(tenant, source, sealed))
                .findFirst()
                .orElse(SourceSecret.NONE);
    }

    private void write(String sql, @Nullable Object... values) {
        try (Connection connection = requests.getConnection()) {
            Sql.write(connection, sql, values);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private SourceSecret open(Tenant tenant, UUID source, Sealed sealed) {
        return switch (sealing.get().open(tenant, source, place(sealed.version()), sealed.text())) {
            case Personal.Known<String>(String text) -> parsed(text);
            case Personal.Erased<String> _ ->
                    throw new IllegalStateException("the secret of a source is lost");
        };
    }

    private static String text(SourceSecret secret) {
        try {
            return JSON.writeValueAsString(secret);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SourceSecret parsed(String text) {
        try {
            return JSON.readValue(text, SourceSecret.class);
        } catch (JsonProcessingException _) {
            // without its cause, whose message may quote the secret
            throw new IllegalStateException("the secret of a source cannot be read");
        }
    }

    private static String place(int version) {
        return "source_secret." + version;
    }
}
