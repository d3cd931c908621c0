package id.percaya.listening.concern.emerging;

import java.util.List;
import java.util.Map;

/// The emerging terms of a window in the light of the windows before it, the latest first.
final class Emerging {

    private Emerging() {}

    static Map<Long, Double> of(TermCounts window, List<TermCounts> before) {
        Emergence emergence = new Emergence(window);
        before.forEach(emergence::hear);
        return emergence.terms();
    }
}
