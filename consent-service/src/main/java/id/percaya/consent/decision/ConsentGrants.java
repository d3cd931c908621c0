package id.percaya.consent.decision;

import static java.util.Comparator.naturalOrder;

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
import id.percaya.consent.decision.Decision.Ground;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.json.Json;
import id.percaya.kit.tenancy.QuickReads;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The granted uses of a tenant's persons; read in one round trip, since each publication waits for
/// it.
@ApplicationScoped
class ConsentGrants {

    private static final String GRANTS =
            """
            select g.consent_id, g.version, g.subject_id, purpose, channel, medium, identifiability, territory, assets,
                   compensated, signed_at, valid_from, valid_until, ended_at, ended_as, o.ordered_at as erased_at,
                   (select min(l.lost_at) from capacity_loss as l
                     where l.subject_id = g.subject_id and l.lost_at > g.signed_at%s) as capacity_lost_at,
                   (select max(l.index) from log_leaf as l where l.consent_id = g.consent_id) as last_leaf
              from consent_grant as g
                   left join erasure_order as o on o.subject_id = g.subject_id%s
             where g.subject_id = any(?) and %s
            """;
    private static final String KNOWN_NOW = GRANTS.formatted("", "", "known_until is null");
    private static final String KNOWN_THEN =
            GRANTS.formatted(
                    " and l.known_from <= ?",
                    " and o.ordered_at <= ?",
                    "known_from <= ? and (known_until is null or known_until > ?)");

    private static final ObjectMapper MAPPER = Json.mapper();
    private static final TypeReference<List<Asset>> ASSETS = new TypeReference<>() {};
    private static final String NONE = "[]";

    private final QuickReads reads;

    ConsentGrants(QuickReads reads) {
        this.reads = reads;
    }

    /// What is known of some persons.
    ///
    /// @param leaves the last one of the transparency log about each consent that has one by now
    record Known(Map<UUID, List<ConsentGrant>> bySubject, Map<UUID, Long> leaves) {

        /// Null until one of them is logged.
        @Nullable Long lastLeaf(List<Ground> grounds) {
            return grounds.stream()
                    .flatMap(ground -> Stream.ofNullable(leaves.get(ground.id())))
                    .max(naturalOrder())
                    .orElse(null);
        }
    }

    Known now(Tenant tenant, Set<UUID> subjects) {
        return reads.read(tenant, KNOWN_NOW, ConsentGrants::known, List.of(subjects));
    }

    Known asOf(Instant instant, Tenant tenant, Set<UUID> subjects) {
        OffsetDateTime then = instant.atOffset(ZoneOffset.UTC);
        return reads.read(
                tenant,
                KNOWN_THEN,
                ConsentGrants::known,
                List.of(then, then, subjects, then, then));
    }

    private static Known known(ResultSet rows) throws SQLException {
        Map<UUID, List<ConsentGrant>> bySubject = new HashMap<>();
        Map<UUID, Long> leaves = new HashMap<>();
        while (rows.next()) {
            ConsentGrant one = consentGrant(rows);
            bySubject.computeIfAbsent(one.subjectId(), _ -> new ArrayList<>()).add(one);
            long leaf = rows.getLong("last_leaf");
            if (!rows.wasNull()) {
                leaves.put(one.consentId(), leaf);
            }
        }
        return new Known(bySubject, leaves);
    }

    private static ConsentGrant consentGrant(ResultSet rows) throws SQLException {
        return new ConsentGrant(
                rows.getObject("consent_id", UUID.class),
                rows.getInt("version"),
                rows.getObject("subject_id", UUID.class),
                grant(rows),
                rows.getBoolean("compensated"),
                instant(rows, "signed_at"),
                end(rows),
                instantOrNull(rows, "capacity_lost_at"));
    }

    /// An erasure ends all that is left of a person's consents, at once.
    private static @Nullable End end(ResultSet rows) throws SQLException {
        String as = rows.getString("ended_as");
        End end = as == null ? null : new End(Reason.valueOf(as), instant(rows, "ended_at"));
        Instant erased = instantOrNull(rows, "erased_at");
        return erased == null || (end != null && end.isOver(erased))
                ? end
                : new End(Reason.ERASED, erased);
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
