package id.percaya.drills.oracle;

import java.util.Set;

/// The failures that clients must accept during the fault.
///
/// @param silent services that are down: connections are refused or lost
/// @param refusing services that may answer 503 or 429
/// @param answering probes that must succeed all the time
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
