package id.percaya.kit.guard;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/// Bounds the streams of a connection (RFC 9113, section 5.1.2). Quarkus sets no bound, and each
/// open request holds memory: one connection with 10,000 of them would end the process.
@ApplicationScoped
class HttpTwoLimits implements HttpServerOptionsCustomizer {

    static final int STREAMS_OF_A_CONNECTION = 100;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.getInitialSettings().setMaxConcurrentStreams(STREAMS_OF_A_CONNECTION);
    }
}
