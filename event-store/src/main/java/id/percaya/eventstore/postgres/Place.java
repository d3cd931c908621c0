package id.percaya.eventstore.postgres;

/// Which part of the log is heard: one row of `es.subscription`.
///
/// @param generation counts the rebuilds of a view; 1 at first, and for what is no view
/// @param shard of `shards`, from 0; a stream belongs to one shard for as long as `shards` stays
record Place(String name, int generation, int shard, int shards) {

    /// Whether the stream of the row `e` belongs to the row `s` of `es.subscription`.
    static final String STREAM_OF_SHARD =
            "(hashtextextended(e.stream_id::text, 0) & 2147483647) % s.shards = s.shard";

    static Place whole(String name) {
        return new Place(name, 1, 0, 1);
    }

    /// Whether the stream of the row `e` belongs here.
    String ownsStream() {
        return shards == 1
                ? "true"
                : "(hashtextextended(e.stream_id::text, 0) & 2147483647) %% %d = %d"
                        .formatted(shards, shard);
    }

    boolean isOfSameRows(Place other) {
        return name.equals(other.name) && generation == other.generation;
    }

    /// For threads and logs.
    String label() {
        return shards == 1 ? name : name + "-" + shard + "-of-" + shards;
    }
}
