package id.percaya.kit.webhooks.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.webhooks.WebhookReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads the log of deliveries of the transaction's tenant, newest first.
@ApplicationScoped
class DeliveryViews {

    private static final TypeReference<List<DeliveryAnswer>> ANSWERS = new TypeReference<>() {};
    private static final String PAGE =
            """
            select id, event_id, type, subject, state, answers, created_at, next_attempt_at,
                   finished_at
              from webhook_delivery
             where subscription_id = ? and id < ? and state = coalesce(?, state)
             order by id desc limit ?
            """;

    private final DataSource requests;

    private final WebhookReach reach;

    DeliveryViews(DataSource requests, WebhookReach reach) {
        this.requests = requests;
        this.reach = reach;
    }

    /// @param state null for all
    List<DeliveryDetails> page(
            UUID subscription, @Nullable DeliveryState state, @Nullable String after, int limit) {
        reach.require(subscription);
        return Jdbc.list(
                requests,
                DeliveryViews::details,
                PAGE,
                subscription,
                after == null ? Long.MAX_VALUE : Long.parseLong(after),
                state == null ? null : state.name(),
                limit);
    }

    private static DeliveryDetails details(ResultSet row) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString("state"));
        return new DeliveryDetails(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                state,
                answers(row.getString("answers")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                state == DeliveryState.PENDING ? instant(row, "next_attempt_at") : null,
                instant(row, "finished_at"));
    }

    private static List<DeliveryAnswer> answers(String json) {
        try {
            return TolerantJson.mapper().readValue(json, ANSWERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
