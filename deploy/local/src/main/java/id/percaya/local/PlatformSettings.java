package id.percaya.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The location and the settings of a platform.
///
/// @param repository root of the built source tree
/// @param data persistent data: databases, topics, users, logs; one running platform per folder
/// @param services the services to start besides PostgreSQL, Kafka and Keycloak
/// @param trains true if a service without an AOT cache records one, which makes its next stop
///   slower
/// @param databasePort port on which the services reach PostgreSQL: its own, or that of a proxy
/// @param progress receives a line when a server is ready
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

    /// The settings of `deploy/local/up`.
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

    /// Settings of a test platform: free ports and an empty data folder.
    public static PlatformSettings test(Path repository, Path data, Set<Service> services) {
        Ports ports = Ports.free();
        return new PlatformSettings(
                repository, data, ports, services, false, ports.postgresql(), System.out);
    }

    /// Copy in which the services reach PostgreSQL through this port.
    public PlatformSettings withDatabaseAt(int port) {
        return new PlatformSettings(repository, data, ports, services, trains, port, progress);
    }

    /// The same, with these services left to somebody else to start.
    PlatformSettings without(Set<Service> others) {
        Set<Service> rest =
                services.stream()
                        .filter(service -> !others.contains(service))
                        .collect(Collectors.toUnmodifiableSet());
        return new PlatformSettings(repository, data, ports, rest, trains, databasePort, progress);
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
