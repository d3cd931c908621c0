package id.percaya.bench.contestant;

import java.util.List;
import java.util.UUID;

/// An event store in the contest. It is opened once, on a database of its own.
public interface StoreUnderTest extends AutoCloseable {

    void open(DatabaseAccess arena) throws Exception;

    /// Returns when the events are committed; all of them or none are. Of one stream, one caller
    /// appends at a time.
    ///
    /// @param expected how many events the stream holds
    void append(UUID stream, int expected, List<MentionCollected> events) throws Exception;

    /// Reads and decodes a whole stream.
    ///
    /// @return how many events it holds
    int load(UUID stream) throws Exception;

    /// Grows the log by copies of a stream, each a stream of its own, as rows in the form in which
    /// this system wrote them: how the log came to be is no part of the contest.
    void multiply(UUID stream, int copies) throws Exception;

    /// Reads and decodes the log from its start, as a new reader of it would.
    ///
    /// @param events how many to read
    /// @param hearer is given each, on whichever thread
    void catchUp(long events, EventConsumer hearer) throws Exception;

    @Override
    void close();
}
