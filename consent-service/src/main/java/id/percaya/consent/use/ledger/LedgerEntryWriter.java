package id.percaya.consent.use.ledger;

import static id.percaya.consent.use.placement.PlacementState.IRRECOVERABLE;
import static id.percaya.consent.use.placement.PlacementState.TAKEDOWN_ACKNOWLEDGED;
import static id.percaya.consent.use.placement.PlacementState.TAKEDOWN_FAILED;
import static id.percaya.consent.use.placement.PlacementState.TAKEDOWN_ORDERED;

import id.percaya.consent.use.placement.Location;
import id.percaya.consent.use.placement.PlacementEvent;
import id.percaya.consent.use.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.consent.use.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.use.placement.PlacementEvent.TakedownFailed;
import id.percaya.consent.use.placement.PlacementEvent.TakedownOrdered;
import id.percaya.consent.use.placement.PlacementState;
import id.percaya.consent.use.placement.Use;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Writes `ledger_entry`: one row per placement and person shown.
final class LedgerEntryWriter {

    private static final String RECORDED =
            """
            insert into ledger_entry
              (placement_id, subject_id, tenant_id, version, state, channel, place, url, content_id,
               content_sha256, consents, published_at)
            select ?, jsonb_array_elements_text(?)::uuid, ?, ?, 'LIVE', ?, ?, ?, ?, ?, ?, ?
            on conflict (placement_id, subject_id) do nothing
            """;
    private static final String CHANGED =
            """
            update ledger_entry set state = ?, ended_at = ?, version = ?
             where placement_id = ? and version < ?
            """;

    private LedgerEntryWriter() {}

    static void on(Recorded<PlacementEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case PlacementRecorded placed -> insert(recorded, placed, connection);
            case TakedownOrdered _ -> change(recorded, TAKEDOWN_ORDERED, null, connection);
            case TakedownFailed _ -> change(recorded, TAKEDOWN_FAILED, null, connection);
            case TakedownAcknowledged down ->
                    change(recorded, TAKEDOWN_ACKNOWLEDGED, down.acknowledgedAt(), connection);
            case PlacementDeclaredIrrecoverable lost ->
                    change(recorded, IRRECOVERABLE, lost.declaredAt(), connection);
            case TakedownBecameOverdue _ -> {}
        }
    }

    private static void insert(
            Recorded<?> recorded, PlacementRecorded placed, Connection connection)
            throws SQLException {
        Use use = placed.use();
        Location place = use.place();
        Sql.write(
                connection,
                RECORDED,
                recorded.stream().id(),
                Sql.json(use.subjectIds()),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                place.channelIfAny().orElse(null),
                place.elsewhereIfAny().orElse(null),
                place.url(),
                use.contentId(),
                use.contentSha256(),
                Sql.json(use.consents()),
                placed.publishedAt());
    }

    private static void change(
            Recorded<?> recorded,
            PlacementState state,
            @Nullable Instant endedAt,
            Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(connection, CHANGED, state, endedAt, version, recorded.stream().id(), version);
    }
}
