package id.percaya.eventstore.postgres.log;

/// The statements of an append: in the running transaction or in one of their own, for one event or
/// for several.
public final class AppendSql {

    /// Refuses an append after a missing event (a hole), and one after an event whose transaction
    /// is younger than this one, because the tail would deliver the two in the wrong order. It is a
    /// lateral join: as `or exists`, with a plan cached while the table was empty, it got ten times
    /// slower as the table grew.
    public static final String GUARD =
            """
             left join lateral (
               select true as ok from es.event e
                where e.stream_id = s.id and e.version = s.version and e.tenant_id = s.tenant
                  and e.stream_type = s.category and e.tx <= pg_current_xact_id()
                limit 1) guard on true
             where s.version = 0 or guard.ok
            """;

    private static final String RETURNING =
            " returning version, position, tx::text as tx_text, event_id, recorded_at";

    private static final String INSERT =
            """
            insert into es.event
              (stream_id, version, tenant_id, stream_type, metadata,
               event_id, type, schema_version, data)
            """;

    private static final String JOINED_STREAM =
            "(values (?::uuid, ?::int, ?::text, ?::text, ?::jsonb))"
                    + " as s(id, version, tenant, category, metadata)";

    /// Sets the tenant within the statement. The row takes its tenant from the setting, so that it
    /// is set before row-level security checks it; otherwise the append would be refused.
    private static final String LONE_STREAM =
            "(select ?::uuid as id, ?::int as version, set_config('app.tenant', ?, true) as tenant,"
                    + " ?::text as category, ?::jsonb as metadata) as s";

    static final String JOINED_ONE = one(JOINED_STREAM) + RETURNING;
    static final String JOINED_SEVERAL = several(JOINED_STREAM) + RETURNING;
    static final String LONE_ONE = one(LONE_STREAM);
    static final String LONE_SEVERAL = several(LONE_STREAM);

    /// Plain parameters, which are faster than arrays for the common single event.
    private static String one(String stream) {
        return INSERT
                + "select s.id, s.version + 1, s.tenant, s.category, s.metadata,"
                + " ?, ?, ?::smallint, ?::jsonb from "
                + stream
                + GUARD;
    }

    private static String several(String stream) {
        return INSERT
                + "select s.id, s.version + n.nth::int, s.tenant, s.category, s.metadata,"
                + " n.id, n.type, n.schema_version, n.data::jsonb from "
                + stream
                + " cross join unnest(?::uuid[], ?::text[], ?::smallint[], ?::text[])"
                + " with ordinality as n(id, type, schema_version, data, nth)"
                + GUARD
                + " order by n.nth";
    }

    private AppendSql() {}
}
