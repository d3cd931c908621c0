package id.percaya.eventstore.postgres;

/// Which part of the log is heard: one row of `es.subscription`.
///
/// @param generation counts the rebuilds of a view; 1 at first, and for what is no view
/// @param shard of `shards`, from 0; a stream belongs to one shard for as long as `shards` stays
record Place(String name, int generation, int shard, int shards) {

    static Place whole(String name) {
        return new Place(name, 1, 0, 1);
    }
}
