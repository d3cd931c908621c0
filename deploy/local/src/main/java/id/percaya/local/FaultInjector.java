package id.percaya.local;

import java.net.URI;

/// What happens to servers, made to happen: for drills on a platform that runs. Whoever strikes
/// also heals; a part that is frozen is thawed before the platform stops.
public final class FaultInjector {

    private final Platform platform;

    FaultInjector(Platform platform) {
        this.platform = platform;
    }

    /// Ends PostgreSQL without a warning (`kill -9`), every process of it.
    public void killPostgres() {
        platform.postgres().kill();
    }

    /// Ends PostgreSQL in good order; its clients are disconnected.
    public void stopPostgres() {
        platform.postgres().stop();
    }

    /// Starts PostgreSQL on the same data and port, and returns when it answers.
    public void startPostgres() {
        platform.startPostgres();
    }

    /// Stops every process of PostgreSQL where it is (`SIGSTOP`); connections stay open and silent.
    public void freezePostgres() {
        platform.postgres().freeze();
    }

    public void thawPostgres() {
        platform.postgres().thaw();
    }

    public void killKafka() {
        platform.kafka().kill();
    }

    /// Starts Kafka on the same data and port, and returns when it answers.
    public void startKafka() {
        platform.startKafka();
    }

    /// Starts a second process of a service beside the first, and returns when it is ready.
    ///
    /// @return its base address
    public URI startReplica(String service) {
        return platform.startReplica(Service.labelled(service));
    }

    /// Ends it in good order.
    public void stopReplica(String service) {
        platform.stopReplica(Service.labelled(service));
    }

    /// Ends a service in good order (`SIGTERM`), as an update does.
    public void stop(String service) {
        platform.stopService(service);
    }

    /// Stops a service where it is (`SIGSTOP`).
    public void freeze(String service) {
        platform.service(service).freeze();
    }

    public void thaw(String service) {
        platform.service(service).thaw();
    }
}
