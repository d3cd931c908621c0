package id.percaya.eventstore.sealing;

import java.util.ArrayList;
import java.util.List;

/// An erasure log that a test can take entries from.
final class ListedErasures implements ErasureLog {

    private final List<Erased> all = new ArrayList<>();

    @Override
    public List<Erased> all() {
        return List.copyOf(all);
    }

    @Override
    public void add(Erased erased) {
        all.add(erased);
    }

    void clear() {
        all.clear();
    }
}
