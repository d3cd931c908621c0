package id.percaya.kit.rest.untyped;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.View;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.rest.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// [id.percaya.kit.rest.Endpoint] for resources whose methods do not name the type they answer
/// with.
@ApplicationScoped
public class Endpoint {

    private final id.percaya.kit.rest.Endpoint typed;

    Endpoint(id.percaya.kit.rest.Endpoint typed) {
        this.typed = typed;
    }

    public Response create(
            UUID id,
            @Nullable Object body,
            Function<RequestContext, Version> command,
            Supplier<? extends Versioned> view) {
        return typed.create(id, body, command, view).toResponse();
    }

    public Response command(
            @Nullable Object body,
            Function<RequestContext, Version> command,
            Supplier<? extends Versioned> view) {
        return typed.command(body, command, view).toResponse();
    }

    public Response replace(
            @Nullable Object body,
            Function<RequestContext, Version> command,
            Supplier<? extends Versioned> view) {
        return typed.replace(body, command, view).toResponse();
    }

    public Response read(Supplier<? extends Versioned> view) {
        return typed.read(view).toResponse();
    }

    public Response answer(Supplier<?> view) {
        return typed.answer(view).toResponse();
    }

    public <T> Response list(
            PageRequest page,
            String filter,
            BiFunction<@Nullable String, Integer, List<T>> rows,
            Function<T, String> key) {
        return typed.list(page, filter, rows, key).toResponse();
    }

    public <T> Response list(
            View<?> view,
            PageRequest page,
            String filter,
            BiFunction<@Nullable String, Integer, List<T>> rows,
            Function<T, String> key) {
        return typed.list(view, page, filter, rows, key).toResponse();
    }

    public Response history(StreamId stream, EventTypes<?> types) {
        return typed.history(stream, types).toResponse();
    }
}
