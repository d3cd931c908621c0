package id.percaya.kit.guard;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts a service. Quarkus 3.33.2 answers a malformed request target with an empty 400 before any
/// handler of ours sees it, unless this property is set before Quarkus starts; [Guard] then answers
/// with a problem.
@QuarkusMain
public final class ServiceMain {

    private ServiceMain() {}

    public static void main(String... arguments) {
        var _ = System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
