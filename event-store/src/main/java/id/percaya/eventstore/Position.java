package id.percaya.eventstore;

/// A place in the whole log, ordered by transaction id and then by sequence: see
/// docs/event-store-reference.md.
///
/// @param tx the 64-bit id of the writing transaction, unsigned
/// @param sequence the row's number; unique, but not in order across transactions
public record Position(long tx, long sequence) implements Comparable<Position> {

    public static final Position START = new Position(0, 0);

    @Override
    public int compareTo(Position other) {
        int byTransaction = Long.compareUnsigned(tx, other.tx);
        return byTransaction != 0 ? byTransaction : Long.compare(sequence, other.sequence);
    }
}
