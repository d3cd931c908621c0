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
/// @param databasePort where the services look for PostgreSQL: its own port, or one before it
/// @param progress gets a line when a part is ready
public record PlatformSettings(
        Path repository,
        Path data,
        Ports ports,
        Set<Service> services,
        boolean trains,
        int databasePort,
        PrintStream progress) {

    public PlatformSettings {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        services = Set.copyOf(services);
    }

    /// What `deploy/local/up` runs.
    public static PlatformSettings usual(Path repository, boolean trains, PrintStream progress) {
        Path data = repository.resolve("deploy/local/.data");
        Ports ports = Ports.usual();
        return new PlatformSettings(
                repository,
                data,
                ports,
                EnumSet.allOf(Service.class),
                trains,
                ports.postgresql(),
                progress);
    }

    /// A platform of its own for a test: free ports, nothing left from another run.
    public static PlatformSettings test(Path repository, Path data, Set<Service> services) {
        Ports ports = Ports.free();
        return new PlatformSettings(
                repository, data, ports, services, false, ports.postgresql(), System.out);
    }

    /// The same, with something between the services and PostgreSQL that listens on this port.
    public PlatformSettings withDatabaseAt(int port) {
        return new PlatformSettings(repository, data, ports, services, trains, port, progress);
    }

    PlatformSettings withPorts(Ports others) {
        return new PlatformSettings(
                repository, data, others, services, trains, databasePort, progress);
    }

    String databaseUrl(Service service) {
        return Ports.jdbcUrl(databasePort, service);
    }

    Path local() {
        return repository.resolve("deploy/local");
    }

    Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }
}
