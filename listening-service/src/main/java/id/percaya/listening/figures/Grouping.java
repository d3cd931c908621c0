package id.percaya.listening.figures;

import id.percaya.kit.directory.CodeKind;
import org.jspecify.annotations.Nullable;

/// Puts each counted mention into the groups that it belongs to, in SQL.
///
/// @param key of a group: an expression over the counted mention `c` and the joined rows `g`
/// @param join further rows; a mention that joins several of them is in several groups
public record Grouping(String key, String join) {

    private static final String MATCHES =
            """
            join (select distinct x.mention_id, %s as key
                    from mention_match x join monitor o on o.id = x.monitor_id
                   where o.role = '%s'
                     and x.published_at >= (select min(published_at) from counted)
                     and x.published_at <= (select max(published_at) from counted)) g on g.mention_id = c.id
            """;

    static final Grouping NONE = new Grouping("null", "where false");

    static final Grouping DAYS = new Grouping("c.day::text", "");

    /// By the monitors that were asked for.
    static final Grouping MONITORS =
            new Grouping(
                    "g.monitor_id::text",
                    "join mention_match g on g.mention_id = c.id and g.monitor_id = any (?::uuid[])");

    private static Grouping named(CodeKind kind) {
        return new Grouping(
                "g.code",
                "join mention_code g on g.mention_id = c.id and g.kind = '%s'".formatted(kind));
    }

    /// @param figures a statement with two places, for the key and the join
    public String dividing(String figures) {
        return figures.formatted(key, join);
    }

    public static Grouping of(@Nullable GroupBy groups) {
        return switch (groups) {
            case null -> NONE;
            case HOUR ->
                    new Grouping(
                            "to_char(c.published_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24\":00:00Z\"')",
                            "");
            case DAY -> DAYS;
            case SOURCE -> new Grouping("c.source", "");
            case TOPIC -> new Grouping("g.key", MATCHES.formatted("o.id::text", "TOPIC"));
            case FACILITY -> new Grouping("g.key", MATCHES.formatted("o.facility", "OWN"));
            case NAMED_TOPIC -> named(CodeKind.TOPIC);
            case NAMED_FACILITY -> named(CodeKind.FACILITY);
            case PROCEDURE -> named(CodeKind.PROCEDURE);
            case PRACTITIONER -> named(CodeKind.PRACTITIONER);
        };
    }
}
