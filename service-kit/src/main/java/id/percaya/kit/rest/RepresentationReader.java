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
        Shown shown =
                transactions.call(
                        caller.tenant(),
                        () -> {
                            T found = view.get();
                            return new Shown(found, renderer.representation(found));
                        });
        return (RestResponse<T>) (RestResponse<?>) answer(shown);
    }

    <T extends Versioned> RestResponse<String> read(Supplier<T> view, Function<T, String> form) {
        T found = transactions.call(caller.tenant(), view);
        return answer(new Shown(found, form.apply(found)));
    }

    private record Shown(Versioned view, String body) {}

    private RestResponse<String> answer(Shown shown) {
        String etag = EntityTag.of(shown.view(), shown.body());
        ResponseBuilder<String> answer =
                head.hasAlready(etag)
                        ? ResponseBuilder.notModified()
                        : ResponseBuilder.ok(shown.body());
        return answer.header(HttpHeaders.ETAG, etag).build();
    }
}
