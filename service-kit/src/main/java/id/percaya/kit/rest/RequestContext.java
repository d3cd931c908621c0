package id.percaya.kit.rest;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// What a request brings to its command besides the body.
///
/// @param at when it was asked, by the service's clock
/// @param roles of the person or machine who asked
public record RequestContext(CommandContext intent, Instant at, Set<String> roles) {

    public String actor() {
        return intent.metadata().actor();
    }

    public Tenant tenant() {
        return intent.tenant();
    }

    /// The same request as a link of a causal chain that began elsewhere.
    public CommandContext continuing(UUID correlation) {
        return intent.withCorrelation(correlation);
    }
}
