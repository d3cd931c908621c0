package id.percaya.local;

import java.net.URI;

/// Injects faults into a running platform, for drills. The caller must undo each fault, and must
/// thaw a frozen server before the platform stops.
public final class FaultInjector {

    private final Platform platform;

    FaultInjector(Platform platform) {
        this.platform = platform;
    }

    /// Kills all processes of PostgreSQL (`kill -9`).
    public void killPostgres() {
        platform.postgres().kill();
    }

    /// Stops PostgreSQL in an orderly way; its clients are disconnected.
    public void stopPostgres() {
        platform.postgres().stop();
    }

    /// Restarts PostgreSQL on the same data and port and waits until it answers.
    public void startPostgres() {
        platform.startPostgres();
    }

    /// Suspends all processes of PostgreSQL (`SIGSTOP`). Connections stay open but silent.
    public void freezePostgres() {
        platform.postgres().freeze();
    }

    public void thawPostgres() {
        platform.postgres().thaw();
    }

    public void killKafka() {
        platform.kafka().kill();
    }

    /// Restarts Kafka on the same data and port and waits until it answers.
    public void startKafka() {
        platform.startKafka();
    }

    /// Starts a second process of a service and waits until it is ready.
    ///
    /// @return its base address
    public URI startReplica(String service) {
        return platform.startReplica(Service.labelled(service));
    }

    /// Stops the replica in an orderly way.
    public void stopReplica(String service) {
        platform.stopReplica(Service.labelled(service));
    }

    /// Stops a service in an orderly way (`SIGTERM`), as an update does.
    public void stop(String service) {
        platform.stopService(service);
    }

    /// Suspends a service (`SIGSTOP`).
    public void freeze(String service) {
        platform.service(service).freeze();
    }

    public void thaw(String service) {
        platform.service(service).thaw();
    }
}
