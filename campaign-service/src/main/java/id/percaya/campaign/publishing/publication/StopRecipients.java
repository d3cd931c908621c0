package id.percaya.campaign.publishing.publication;

import id.percaya.eventstore.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Those who are told that a publication in hand is not to be posted. They see it in the calendar,
/// and hear of it as a live change.
///
/// @param roles everyone in these roles
/// @param person the person who booked it last and so has it in hand, by the token's subject; null
///   if no person did
public record StopRecipients(Set<String> roles, @Nullable String person) {

    /// Those who can confirm, deny or take down a publication.
    private static final Set<String> ROLES =
            Set.of("communications", "crisis-lead", "privacy-officer");

    public StopRecipients {
        roles = Sorted.set(roles);
    }

    public static StopRecipients with(@Nullable String person) {
        return new StopRecipients(ROLES, person);
    }
}
