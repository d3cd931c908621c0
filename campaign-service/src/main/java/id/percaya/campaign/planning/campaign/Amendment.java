package id.percaya.campaign.planning.campaign;

import id.percaya.eventstore.Sorted;
import java.util.Set;

/// A new plan for an approved campaign. The old plan stands until somebody else approves this one.
///
/// @param authors everyone who wrote an amendment since the last approval
public record Amendment(PlanVersion proposed, Set<String> authors) {

    public Amendment {
        authors = Sorted.set(authors);
    }
}
