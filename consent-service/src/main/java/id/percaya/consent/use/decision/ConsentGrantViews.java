package id.percaya.consent.use.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.use.decision.ConsentGrant.End;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.tenancy.TenantQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the grants of a tenant's persons in one round trip, because every publication waits for
/// it.
@ApplicationScoped
class ConsentGrantViews {

    private static final String GRANTS =
            """
            select consent_id, g.version, g.subject_id, purpose, channel, medium, identifiability, territory, assets,
                   compensated, signed_at, valid_from, valid_until, ended_at, ended_as, losses
              from consent_grant as g
                   left join reliance_loss as l on l.subject_id = g.subject_id
             where g.subject_id = any(?)
            """;
    private static final String KNOWN_NOW = GRANTS + "and known_until is null";
    private static final String KNOWN_THEN =
            GRANTS + "and known_from <= ? and (known_until is null or known_until > ?)";

    private static final ObjectMapper MAPPER = TolerantJson.mapper();
    private static final TypeReference<List<Asset>> ASSETS = new TypeReference<>() {};
    private static final String NONE = "[]";

    private final TenantQueries reads;

    ConsentGrantViews(TenantQueries reads) {
        this.reads = reads;
    }

    /// The grants known now, by person.
    Map<UUID, List<ConsentGrant>> now(Tenant tenant, Set<UUID> subjects) {
        return reads.read(
                tenant, KNOWN_NOW, rows -> bySubject(rows, Instant.MAX), List.of(subjects));
    }

    /// The grants known at that instant, by person.
    Map<UUID, List<ConsentGrant>> asOf(Instant instant, Tenant tenant, Set<UUID> subjects) {
        OffsetDateTime then = instant.atOffset(ZoneOffset.UTC);
        return reads.read(
                tenant,
                KNOWN_THEN,
                rows -> bySubject(rows, instant),
                List.of(subjects, then, then));
    }

    private static Map<UUID, List<ConsentGrant>> bySubject(ResultSet rows, Instant knownBy)
            throws SQLException {
        Map<UUID, List<ConsentGrant>> bySubject = new HashMap<>();
        while (rows.next()) {
            RelianceLossHistory losses =
                    RelianceLossHistory.read(rows.getString("losses"), knownBy);
            ConsentGrant one = consentGrant(rows, losses);
            bySubject.computeIfAbsent(one.subjectId(), _ -> new ArrayList<>()).add(one);
        }
        return bySubject;
    }

    private static ConsentGrant consentGrant(ResultSet rows, RelianceLossHistory losses)
            throws SQLException {
        Instant signed = instant(rows, "signed_at");
        return new ConsentGrant(
                rows.getObject("consent_id", UUID.class),
                rows.getInt("version"),
                rows.getObject("subject_id", UUID.class),
                grant(rows),
                rows.getBoolean("compensated"),
                signed,
                end(rows, losses.byErasure()),
                losses.ofCapacitySince(signed));
    }

    /// An erasure ends all remaining grants of a person at once.
    private static @Nullable End end(ResultSet rows, @Nullable Instant erased) throws SQLException {
        String as = rows.getString("ended_as");
        End end =
                as == null ? null : new End(DecisionReason.valueOf(as), instant(rows, "ended_at"));
        return erased == null || (end != null && end.isOver(erased))
                ? end
                : new End(DecisionReason.ERASED, erased);
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

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
