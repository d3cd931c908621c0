package id.percaya.eventstore.sealing;

import java.util.List;

/// A log of the erasures, kept apart from the database. A restored backup brings destroyed keys
/// back, and with this log they are destroyed again.
public interface ErasureLog {

    List<ErasedSubject> all();

    /// Returns when the entry is durable.
    void add(ErasedSubject erased);
}
