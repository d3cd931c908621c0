package id.percaya.crisis.response.crisis;

import id.percaya.eventstore.Sorted;
import java.util.Set;

/// The facility, procedures, practitioners and topics affected, as codes.
public record Extent(
        String facility,
        Set<String> procedures,
        Set<String> practitioners,
        Set<String> topics,
        Set<Scope> scope) {

    public Extent {
        procedures = Sorted.set(procedures);
        practitioners = Sorted.set(practitioners);
        topics = Sorted.set(topics);
        scope = Sorted.set(scope);
    }
}
