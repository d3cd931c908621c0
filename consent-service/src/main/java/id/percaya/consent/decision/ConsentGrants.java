package id.percaya.consent.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.decision.ConsentGrant.End;
import id.percaya.eventstore.postgres.DatabaseFailure;
import id.percaya.kit.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The granted uses of the tenant that asks; read in plain SQL, since each publication waits for
/// it.
@ApplicationScoped
class ConsentGrants {

    private static final String GRANTS =
            """
            select consent_id, version, subject_id, purpose, channel, medium, identifiability, territory, assets,
                   compensated, signed_at, valid_from, valid_until, ended_at, ended_as,
                   (select min(l.lost_at) from capacity_loss as l
                     where l.subject_id = g.subject_id and l.lost_at > g.signed_at
                       and l.known_from <= coalesce(?::timestamptz, 'infinity')) as capacity_lost_at
              from consent_grant as g
             where subject_id = any(?) and
            """;
    private static final String KNOWN_NOW = " known_until is null";
    private static final String KNOWN_THEN =
            " known_from <= ? and (known_until is null or known_until > ?)";

    private static final ObjectMapper MAPPER = Json.mapper();
    private static final TypeReference<List<Asset>> ASSETS = new TypeReference<>() {};
    private static final String NONE = "[]";

    private final DataSource requests;

    ConsentGrants(DataSource requests) {
        this.requests = requests;
    }

    /// All that is known of these persons, or was at that instant.
    List<ConsentGrant> of(Collection<UUID> subjects, @Nullable Instant asOf) {
        String sql = GRANTS + (asOf == null ? KNOWN_NOW : KNOWN_THEN);
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            OffsetDateTime then = asOf == null ? null : asOf.atOffset(ZoneOffset.UTC);
            statement.setObject(1, then, Types.TIMESTAMP_WITH_TIMEZONE);
            statement.setArray(2, connection.createArrayOf("uuid", subjects.toArray()));
            if (then != null) {
                statement.setObject(3, then);
                statement.setObject(4, then);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return grants(rows);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static List<ConsentGrant> grants(ResultSet rows) throws SQLException {
        List<ConsentGrant> grants = new ArrayList<>();
        while (rows.next()) {
            grants.add(
                    new ConsentGrant(
                            rows.getObject("consent_id", UUID.class),
                            rows.getInt("version"),
                            rows.getObject("subject_id", UUID.class),
                            grant(rows),
                            rows.getBoolean("compensated"),
                            instant(rows, "signed_at"),
                            end(rows),
                            instantOrNull(rows, "capacity_lost_at")));
        }
        return grants;
    }

    private static @Nullable End end(ResultSet rows) throws SQLException {
        String as = rows.getString("ended_as");
        return as == null ? null : new End(Reason.valueOf(as), instant(rows, "ended_at"));
    }

    private static Grant grant(ResultSet rows) throws SQLException {
        return new Grant(
                Purpose.valueOf(rows.getString("purpose")),
                Channel.valueOf(rows.getString("channel")),
                Medium.valueOf(rows.getString("medium")),
                Identifiability.valueOf(rows.getString("identifiability")),
                assets(rows.getString("assets")),
                rows.getString("territory"),
                instant(rows, "valid_from"),
                instant(rows, "valid_until"));
    }

    private static List<Asset> assets(String json) {
        if (json.equals(NONE)) {
            return List.of();
        }
        try {
            return MAPPER.readValue(json, ASSETS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Instant instantOrNull(ResultSet rows, String column)
            throws SQLException {
        OffsetDateTime at = rows.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
