package id.percaya.campaign.directory.entry;

import static id.percaya.kit.directory.EntryStatus.ACTIVE;
import static id.percaya.kit.directory.EntryStatus.RETIRED;
import static id.percaya.kit.directory.EntryStatus.UNREVIEWED;

import id.percaya.campaign.directory.entry.EntryEvent.CodeAdopted;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRegistered;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRetired;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRevised;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.directory.EntryStatus;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `provider_entry` row for each entry. It is an inline projection because the rules
/// between entries read it. A repeated event changes nothing.
@ApplicationScoped
class EntryProjection implements Projection<EntryEvent> {

    @Override
    public EventTypes<EntryEvent> types() {
        return EntryEvent.TYPES;
    }

    @Override
    public void on(Recorded<EntryEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("provider_entry", recorded, connection);
        switch (recorded.event()) {
            case CodeAdopted adopted -> {
                boolean _ = insert(row, adopted, UNREVIEWED);
            }
            case EntryRegistered registered -> {
                if (!insert(row, registered, ACTIVE)) {
                    update(row, registered, ACTIVE);
                }
            }
            case EntryRevised revised -> update(row, revised, ACTIVE);
            case EntryRetired retired -> update(row, retired, RETIRED);
        }
    }

    private static boolean insert(ViewRow row, EntryEvent event, EntryStatus status)
            throws SQLException {
        return row.insert(
                "kind, code, status, name, description, search, changed_at",
                event.key().kind(),
                event.key().code(),
                status,
                event.description().name(),
                Sql.json(event.description()),
                search(event),
                row.recorded().at());
    }

    private static void update(ViewRow row, EntryEvent event, EntryStatus status)
            throws SQLException {
        boolean _ =
                row.set(
                        "status = ?, name = ?, description = ?, search = ?, changed_at = ?",
                        status,
                        event.description().name(),
                        Sql.json(event.description()),
                        search(event),
                        row.recorded().at());
    }

    /// The text that `q` searches: a line for the code, the name and each synonym.
    private static String search(EntryEvent event) {
        return String.join(
                "\n",
                event.key().code(),
                event.description().name(),
                String.join("\n", event.description().synonyms()));
    }
}
