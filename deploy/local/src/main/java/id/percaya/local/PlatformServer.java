package id.percaya.local;

import java.util.concurrent.CompletableFuture;

/// A server of the platform.
interface PlatformServer {

    String name();

    /// Starts the server and waits until it answers.
    ///
    /// @throws LocalFailure if it does not; [#stop()] must clean up
    void start();

    /// Stops the server and waits; does nothing if it does not run.
    void stop();

    /// Completes with the reason when the server ends unexpectedly.
    CompletableFuture<LocalFailure> death();
}
