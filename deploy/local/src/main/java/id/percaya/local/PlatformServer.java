package id.percaya.local;

import java.util.concurrent.CompletableFuture;

/// One server of the platform, from its start to its stop.
interface PlatformServer {

    String name();

    /// Returns when the part answers.
    ///
    /// @throws LocalFailure when it does not get there; what of it runs is then stopped by
    ///   [#stop()]
    void start();

    /// Asks it to end and waits; a part that does not run is left alone.
    void stop();

    /// Completes with the reason when the part ends without having been asked to.
    CompletableFuture<LocalFailure> death();
}
