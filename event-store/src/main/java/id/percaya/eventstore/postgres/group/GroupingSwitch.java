package id.percaya.eventstore.postgres.group;

import java.util.concurrent.atomic.AtomicInteger;

/// Whether there are enough concurrent appends for a shared transaction to pay. Measured: it pays
/// from about sixteen on, and with eight it costs a third of the rate.
final class GroupingSwitch {

    private static final int DENSE = 16;

    /// Groups smaller than this gain nothing.
    private static final double SMALL_GROUP = 5;

    private static final double WEIGHT = 0.1;

    private final AtomicInteger present = new AtomicInteger();
    private volatile boolean dense;
    private double averageGroup;

    void enter() {
        if (present.incrementAndGet() >= DENSE && !dense) {
            becomeDense();
        }
    }

    void leave() {
        present.decrementAndGet();
    }

    boolean isDense() {
        return dense;
    }

    private synchronized void becomeDense() {
        averageGroup = DENSE;
        dense = true;
    }

    /// Records the size of a group that was written. Many small groups end the grouping.
    synchronized void grouped(int size) {
        averageGroup += WEIGHT * (size - averageGroup);
        if (averageGroup < SMALL_GROUP) {
            dense = false;
        }
    }
}
