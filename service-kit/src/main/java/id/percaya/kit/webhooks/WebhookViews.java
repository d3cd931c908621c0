package id.percaya.kit.webhooks;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads the subscriptions of the transaction's tenant that the caller reaches.
@ApplicationScoped
class WebhookViews {

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String ROWS =
            """
            select s.id, s.version, s.state, s.url, s.types, s.secret_version, s.former_secret_until,
                   s.created_at, p.failing_since, s.fault, s.disabled_at
              from webhook_subscription s left join webhook_position p on p.subscription_id = s.id
            """;

    private static final String ONE = ROWS + " where s.id = ? and " + WebhookReach.CONDITION;
    private static final String PAGE =
            ROWS
                    + " where s.id < ? and s.state <> 'DELETED' and "
                    + WebhookReach.CONDITION
                    + " order by s.id desc limit ?";

    private final DataSource requests;
    private final WebhookReach reach;
    private final Clock clock;

    WebhookViews(DataSource requests, WebhookReach reach, Clock clock) {
        this.requests = requests;
        this.reach = reach;
        this.clock = clock;
    }

    WebhookDetails details(UUID id) {
        return Jdbc.list(requests, this::details, ONE, id, reach.all(), reach.maker()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Newest first, without deleted ones: ids are UUIDv7.
    List<WebhookDetails> page(@Nullable String after, int limit) {
        UUID before = after == null ? AFTER_ALL : UUID.fromString(after);
        return Jdbc.list(requests, this::details, PAGE, before, reach.all(), reach.maker(), limit);
    }

    /// Of all makers.
    int count() {
        return Jdbc.list(
                        requests,
                        row -> row.getInt(1),
                        "select count(*)::int from webhook_subscription where state <> 'DELETED'")
                .getFirst();
    }

    private WebhookDetails details(ResultSet row) throws SQLException {
        Instant former = instant(row, "former_secret_until");
        String fault = row.getString("fault");
        return new WebhookDetails(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                WebhookState.valueOf(row.getString("state")),
                row.getString("url"),
                List.of((String[]) row.getArray("types").getArray()),
                row.getInt("secret_version"),
                former != null && former.isAfter(clock.instant()) ? former : null,
                null,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "failing_since"),
                fault == null ? null : WebhookFault.valueOf(fault),
                instant(row, "disabled_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
