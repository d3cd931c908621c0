package id.percaya.drills.oracle;

import java.util.Set;

/// What callers have to bear while the fault lasts, and what they need not.
///
/// @param silent services that do not run: a connection is refused or lost
/// @param refusing services that may answer 503 or 429
/// @param answering what can be read all the time
public record Tolerance(Set<String> silent, Set<String> refusing, Set<Probe> answering) {

    public static final Set<String> EVERYONE = Set.of("campaign", "listening", "crisis", "consent");

    public static Tolerance nothing() {
        return new Tolerance(Set.of(), Set.of(), Set.of(Probe.values()));
    }

    public static Tolerance silence(Set<String> services) {
        return new Tolerance(services, Set.of(), Set.of(Probe.values()));
    }

    public static Tolerance noDatabase() {
        return new Tolerance(Set.of(), EVERYONE, Set.of(Probe.OPENAPI, Probe.LIVENESS));
    }
}
