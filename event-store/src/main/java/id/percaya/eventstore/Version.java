package id.percaya.eventstore;

/// The number of events in a stream.
public record Version(int value) implements Comparable<Version> {

    public static final Version NONE = new Version(0);

    public Version {
        if (value < 0) {
            throw new IllegalArgumentException("negative version: " + value);
        }
    }

    public Version plus(int events) {
        return new Version(value + events);
    }

    @Override
    public int compareTo(Version other) {
        return Integer.compare(value, other.value);
    }
}
