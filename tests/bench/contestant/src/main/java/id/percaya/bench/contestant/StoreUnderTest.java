package id.percaya.bench.contestant;

import java.util.List;
import java.util.UUID;

/// An event store under test. It is opened once, on a database of its own.
public interface StoreUnderTest extends AutoCloseable {

    void open(DatabaseAccess access) throws Exception;

    /// Appends all events or none and returns after the commit. Each stream has one writer at a
    /// time.
    ///
    /// @param expected number of events in the stream
    void append(UUID stream, int expected, List<MentionCollected> events) throws Exception;

    /// Reads and decodes a whole stream.
    ///
    /// @return its number of events
    int load(UUID stream) throws Exception;

    /// Copies a stream to new streams, as rows in the format of this store. The time is not
    /// measured.
    void multiply(UUID stream, int copies) throws Exception;

    /// Reads and decodes the log from its start, like a new subscriber.
    ///
    /// @param events number of events to read
    /// @param consumer receives each event, on any thread
    void catchUp(long events, EventConsumer consumer) throws Exception;

    @Override
    void close();
}
