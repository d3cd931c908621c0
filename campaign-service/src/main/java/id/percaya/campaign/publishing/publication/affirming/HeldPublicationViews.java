package id.percaya.campaign.publishing.publication.affirming;

import id.percaya.campaign.permission.halt.HaltViews;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Lists the publications that a halt held and that are still held, and those in somebody's hand
/// that it stopped, by due time. The reasons of now are those of the gate, read in the same
/// transaction.
@ApplicationScoped
class HeldPublicationViews {

    private static final String HELD_BY =
            """
            select id from publication
             where state in ('HELD', 'STOP_ASKED')
               and halts @> jsonb_build_array(jsonb_build_object('haltId', ?::text))
               and (due_at, id) > (?::timestamptz, ?::uuid)
             order by due_at, id limit ?
            """;
    private static final String FIRST = "-infinity 00000000-0000-0000-0000-000000000000";

    private final DataSource requests;
    private final HaltViews halts;
    private final Publications publications;
    private final PublishGate gate;
    private final Caller caller;
    private final Clock clock;

    HeldPublicationViews(
            DataSource requests,
            HaltViews halts,
            Publications publications,
            PublishGate gate,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.halts = halts;
        this.publications = publications;
        this.gate = gate;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param after the [#key] of the last one of the page before
    /// @throws id.percaya.kit.problem.NotFound when the tenant has no such halt
    List<HeldPublication> page(UUID halt, @Nullable String after, int limit) {
        int _ = halts.version(halt);
        Tenant tenant = caller.tenant();
        return ids(halt, after == null ? FIRST : after, limit).stream()
                .flatMap(id -> held(id, tenant))
                .toList();
    }

    static String key(HeldPublication last) {
        return last.dueAt() + " " + last.id();
    }

    private Stream<HeldPublication> held(PublicationId id, Tenant tenant) {
        Instant now = clock.instant();
        return Stopped.of(publications.state(id, tenant)).stream()
                .map(stopped ->
                        HeldPublication.of(
                                id, stopped, gate.holding(stopped.scheduled(), now, tenant)));
    }

    private List<PublicationId> ids(UUID halt, String after, int limit) {
        int blank = after.indexOf(' ');
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(HELD_BY)) {
            statement.setString(1, halt.toString());
            statement.setString(2, after.substring(0, blank));
            statement.setString(3, after.substring(blank + 1));
            statement.setInt(4, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<PublicationId> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(new PublicationId(rows.getObject(1, UUID.class)));
                }
                return ids;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
