package id.percaya.bench.contestant;

/// A system that can fill a view anew from its whole log.
public interface Rebuilding {

    /// Builds a view of one row a stream, with how often it was mentioned and when last, one
    /// handler call an event, in a table that is empty at first.
    ///
    /// @param events how many the log holds
    /// @return how many mentions the finished view counts in all
    long rebuild(long events) throws Exception;
}
