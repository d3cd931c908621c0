package id.percaya.listening.counting.bin;

/// The place of a change in the order in which the transactions of the database are read.
public record Sequence(long tx, long position) implements Comparable<Sequence> {

    public static final Sequence NONE = new Sequence(0, 0);

    @Override
    public int compareTo(Sequence other) {
        int byTransaction = Long.compareUnsigned(tx, other.tx);
        return byTransaction == 0 ? Long.compare(position, other.position) : byTransaction;
    }

    boolean isAfter(Sequence other) {
        return compareTo(other) > 0;
    }
}
