package id.percaya.kit.rest;

import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Reads one representation in a short transaction of the token's tenant. The body is written
/// before the answer, because its digest is part of the ETag.
@ApplicationScoped
class RepresentationReader {

    private final Transactions transactions;
    private final RequestHeaders head;
    private final ResponseRenderer renderer;
    private final Caller caller;

    RepresentationReader(
            Transactions transactions,
            RequestHeaders head,
            ResponseRenderer renderer,
            Caller caller) {
        this.transactions = transactions;
        this.head = head;
        this.renderer = renderer;
        this.caller = caller;
    }

    /// The JSON writer sends text unchanged, in the media type of the resource. `T` is the type
    /// that the text was written from; nobody may read the entity as a `T`.
    @SuppressWarnings("unchecked")
    <T extends Versioned> RestResponse<T> read(Supplier<T> view) {
        return (RestResponse<T>) (RestResponse<?>) read(view, renderer::json);
    }

    <T extends Versioned> RestResponse<String> read(Supplier<T> view, Function<T, String> form) {
        T found = transactions.call(caller.tenant(), view);
        String body = form.apply(found);
        String etag = EntityTag.of(found, body);
        ResponseBuilder<String> answer =
                head.hasAlready(etag) ? ResponseBuilder.notModified() : ResponseBuilder.ok(body);
        return answer.header(HttpHeaders.ETAG, etag).build();
    }
}
