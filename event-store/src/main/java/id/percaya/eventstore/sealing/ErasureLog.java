package id.percaya.eventstore.sealing;

import java.util.List;

/// The erasures, kept apart from the database: a backup that is restored brings the destroyed keys
/// back, and by this they are destroyed again.
public interface ErasureLog {

    List<ErasedSubject> all();

    /// Returns when it is durable.
    void add(ErasedSubject erased);
}
