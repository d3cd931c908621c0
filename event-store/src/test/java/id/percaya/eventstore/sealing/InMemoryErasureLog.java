package id.percaya.eventstore.sealing;

import java.util.ArrayList;
import java.util.List;

/// An erasure log from which a test can remove entries.
final class InMemoryErasureLog implements ErasureLog {

    private final List<ErasedSubject> all = new ArrayList<>();

    @Override
    public List<ErasedSubject> all() {
        return List.copyOf(all);
    }

    @Override
    public void add(ErasedSubject erased) {
        all.add(erased);
    }

    void clear() {
        all.clear();
    }
}
