package id.percaya.eventstore.postgres.log;

/// Identifies one shard of a subscription: one row of `es.subscription`.
///
/// @param generation counts the rebuilds of a view; 1 at first, and for subscriptions
/// @param shard from 0 to below `shards`; a stream stays in its shard while `shards` stays the same
public record ShardPosition(String name, int generation, int shard, int shards) {

    /// Whether the stream of the row `e` belongs to the row `s` of `es.subscription`.
    public static final String STREAM_OF_SHARD =
            "(hashtextextended(e.stream_id::text, 0) & 2147483647) % s.shards = s.shard";

    public static ShardPosition whole(String name) {
        return new ShardPosition(name, 1, 0, 1);
    }

    /// A condition: the stream of the row `e` belongs to this shard.
    public String ownsStream() {
        return shards == 1
                ? "true"
                : "(hashtextextended(e.stream_id::text, 0) & 2147483647) %% %d = %d"
                        .formatted(shards, shard);
    }

    public boolean isOfSameRows(ShardPosition other) {
        return name.equals(other.name) && generation == other.generation;
    }

    /// For the names of threads and for log lines.
    public String label() {
        return shards == 1 ? name : name + "-" + shard + "-of-" + shards;
    }
}
