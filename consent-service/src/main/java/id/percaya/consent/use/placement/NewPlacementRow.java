package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/// Inserts the row of a newly recorded placement.
final class NewPlacementRow {

    private static final String RECORDED =
            """
            insert into placement
              (id, tenant_id, version, state, subject_ids, consents, consent_ids, channel, place, url,
               content_id, content_sha256, published_at, recorded_at)
            values (?, ?, ?, 'LIVE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;

    private NewPlacementRow() {}

    static void insert(Recorded<?> recorded, PlacementRecorded placed, Connection connection)
            throws SQLException {
        Use use = placed.use();
        Location place = use.place();
        Sql.write(
                connection,
                RECORDED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                Sql.json(use.subjectIds()),
                Sql.json(use.consents()),
                Sql.json(use.consents().stream().map(ConsentReference::consentId).toList()),
                place.channelIfAny().orElse(null),
                place.elsewhereIfAny().orElse(null),
                place.url(),
                use.contentId(),
                use.contentSha256(),
                placed.publishedAt(),
                recorded.at());
    }
}
