/// Everything that can forbid a publication from outside: consents, halts and the recovery gates of
/// crises. The facts come from consent-service and crisis-service, or from a person who imposes a
/// halt, and are recorded in this service's own log. [GateLock] gives them a definite place in that
/// log before or after each claim, and [CallWindow] a definite end to the calls that came before;
/// [LastCalls] has news that is heard wait for that end. The chapter exports the lock, [GatePlaces]
/// for those who wait for it, the window, the port `PermittedCalls`, the views `ConsentGrantViews`
/// and `HaltViews`, and the gateway `RecoveryGates`. Planning asks it about recovery gates,
/// publishing about all the rest.
@NullMarked
package id.percaya.campaign.permission;

import org.jspecify.annotations.NullMarked;
