package id.percaya.eventstore.postgres.log;

/// Which part of the log is heard: one row of `es.subscription`.
///
/// @param generation counts the rebuilds of a view; 1 at first, and for what is no view
/// @param shard of `shards`, from 0; a stream belongs to one shard for as long as `shards` stays
public record ShardPosition(String name, int generation, int shard, int shards) {

    /// Whether the stream of the row `e` belongs to the row `s` of `es.subscription`.
    public static final String STREAM_OF_SHARD =
            "(hashtextextended(e.stream_id::text, 0) & 2147483647) % s.shards = s.shard";

    public static ShardPosition whole(String name) {
        return new ShardPosition(name, 1, 0, 1);
    }

    /// Whether the stream of the row `e` belongs here.
    public String ownsStream() {
        return shards == 1
                ? "true"
                : "(hashtextextended(e.stream_id::text, 0) & 2147483647) %% %d = %d"
                        .formatted(shards, shard);
    }

    public boolean isOfSameRows(ShardPosition other) {
        return name.equals(other.name) && generation == other.generation;
    }

    /// For threads and logs.
    public String label() {
        return shards == 1 ? name : name + "-" + shard + "-of-" + shards;
    }
}
