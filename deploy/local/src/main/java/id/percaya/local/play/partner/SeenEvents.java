package id.percaya.local.play.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The events that a partner has, each once, in the order in which they came first.
final class SeenEvents {

    private final Map<String, SeenEvent> byId = new LinkedHashMap<>();

    synchronized void add(SeenEvent event) {
        byId.putIfAbsent(event.id(), event);
    }

    synchronized Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    synchronized Set<String> types() {
        return byId.values().stream().map(SeenEvent::type).collect(Collectors.toSet());
    }

    synchronized int size() {
        return byId.size();
    }

    /// Events of other tenants, and those that came after a later one of their aggregate.
    synchronized List<String> faults(String tenant) {
        List<String> faults = new ArrayList<>();
        Map<String, String> last = new HashMap<>();
        for (SeenEvent event : byId.values()) {
            if (!event.tenant().equals(tenant)) {
                faults.add("of another tenant: " + event);
            }
            String before = last.put(event.subject(), event.sequence());
            if (before != null && before.compareTo(event.sequence()) >= 0) {
                faults.add("after version " + before + ": " + event);
            }
        }
        return faults;
    }
}
