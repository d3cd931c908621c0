package id.percaya.listening.sources.fetching;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One call.
///
/// @param headers to send beside those that every call has
/// @param body null for a GET
record Asked(URI url, Map<String, String> headers, @Nullable Buffer body) {

    HttpMethod method() {
        return body == null ? HttpMethod.GET : HttpMethod.POST;
    }
}
