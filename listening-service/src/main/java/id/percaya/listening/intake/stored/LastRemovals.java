package id.percaya.listening.intake.stored;

import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The removals of a batch that no mention follows. What its sender tells again after its removal
/// is there again.
public final class LastRemovals {

    private final Map<String, Origin> removed = new LinkedHashMap<>();

    /// Call it for the parts of a batch in order.
    public void add(List<Mention> mentions, List<Origin> removals) {
        mentions.forEach(mention -> removed.remove(name(mention.origin())));
        removals.stream()
                .filter(origin -> origin.externalId() != null)
                .forEach(origin -> removed.put(name(origin), origin));
    }

    public List<Origin> all() {
        return List.copyOf(removed.values());
    }

    private static String name(Origin origin) {
        return origin.source().label() + " " + origin.externalId();
    }
}
