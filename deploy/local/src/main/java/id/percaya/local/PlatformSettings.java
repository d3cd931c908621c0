package id.percaya.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/// Where a platform runs and what belongs to it.
///
/// @param repository the root of the built source tree
/// @param data what outlives a stop: databases, topics, users, logs; one running platform a folder
/// @param services those to start beside PostgreSQL, Kafka and Keycloak
/// @param trains whether a service that has no AOT cache records one, which makes its stop slower
///   that once
/// @param progress gets a line when a part is ready
public record PlatformSettings(
        Path repository,
        Path data,
        Ports ports,
        Set<Service> services,
        boolean trains,
        PrintStream progress) {

    public PlatformSettings {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        services = Set.copyOf(services);
    }

    /// What `deploy/local/up` runs.
    public static PlatformSettings usual(Path repository, boolean trains, PrintStream progress) {
        Path data = repository.resolve("deploy/local/.data");
        return new PlatformSettings(
                repository, data, Ports.usual(), EnumSet.allOf(Service.class), trains, progress);
    }

    /// A platform of its own for a test: free ports, nothing left from another run.
    public static PlatformSettings test(Path repository, Path data, Set<Service> services) {
        return new PlatformSettings(repository, data, Ports.free(), services, false, System.out);
    }

    Path local() {
        return repository.resolve("deploy/local");
    }

    Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }
}
