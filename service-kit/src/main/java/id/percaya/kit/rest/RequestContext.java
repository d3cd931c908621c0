package id.percaya.kit.rest;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// The context of a request: its tenant, actor, time and roles.
///
/// @param at the time of the request by the service's clock
/// @param roles of the caller
public record RequestContext(CommandContext context, Instant at, Set<String> roles) {

    public String actor() {
        return context.metadata().actor();
    }

    public Tenant tenant() {
        return context.tenant();
    }

    /// The same context with the correlation of an existing causal chain.
    public CommandContext continuing(UUID correlation) {
        return context.withCorrelation(correlation);
    }
}
