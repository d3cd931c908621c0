package id.percaya.eventstore.postgres.parking;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.log.EventRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads rows of `es.parked` for an operator.
public final class ParkedEventRow {

    private static final String SELECT =
            """
            select p.subscription, p.generation, p.stream_type, p.stream_id, p.version, p.event_id,
                   p.tenant_id, p.type, p.status, p.exception, p.attempts, p.parked_at
              from es.parked p
            """;

    public static final String PAGE =
            SELECT
                    + """
                     where (?::text is null or p.subscription = ?)
                       and (p.subscription, p.generation, p.stream_id, p.version)
                         > (?, ?::int, ?::uuid, ?::int)
                     order by p.subscription, p.generation, p.stream_id, p.version limit ?
                    """;

    public static final String STREAM =
            SELECT
                    + """
                     where p.subscription = ? and p.stream_id = ?
                     order by p.generation, p.version limit 100
                    """;

    public static final String COUNT =
            "select count(*)::int from es.parked where subscription = ? and stream_id = ?";

    /// A row's place in the list, see [ParkedEvent#cursor].
    public record Key(String subscription, int generation, UUID stream, int version) {

        public static final Key FIRST = new Key("", 0, new UUID(0, 0), 0);

        private static final Pattern FORM =
                Pattern.compile(
                        "(.+):(\\d{1,9}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,9})");

        public static Key parse(String cursor) {
            Matcher matcher = FORM.matcher(cursor);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not the cursor of a parked event");
            }
            return new Key(
                    matcher.group(1),
                    Integer.parseInt(matcher.group(2)),
                    UUID.fromString(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)));
        }
    }

    private ParkedEventRow() {}

    public static ParkedEvent read(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getString("subscription"),
                row.getInt("generation"),
                new StreamId(row.getString("stream_type"), row.getObject("stream_id", UUID.class)),
                new Version(row.getInt("version")),
                row.getObject("event_id", UUID.class),
                new Tenant(row.getString("tenant_id")),
                row.getString("type"),
                ParkedEvent.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("exception"),
                row.getInt("attempts"),
                EventRow.instant(row, "parked_at"));
    }
}
