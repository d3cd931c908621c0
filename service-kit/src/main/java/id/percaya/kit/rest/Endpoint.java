package id.percaya.kit.rest;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.View;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Runs the commands and queries of resources. A command runs in one transaction of the token's
/// tenant and is retried when it loses a race. It honours `If-Match` and `Idempotency-Key`, and its
/// response has the new state and its `ETag`. Queries see only the rows of the tenant.
@ApplicationScoped
public class Endpoint {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;

    private final CommandRunner commands;
    private final QueryRunner reads;
    private final RepresentationReader representations;

    Endpoint(CommandRunner commands, QueryRunner reads, RepresentationReader representations) {
        this.commands = commands;
        this.reads = reads;
        this.representations = representations;
    }

    /// 201 with `Location`, the representation and its `ETag`.
    public <T extends Versioned> RestResponse<T> create(
            UUID id,
            @Nullable Object body,
            Function<RequestContext, Version> command,
            Supplier<T> view) {
        return create(id, body, Optional::empty, command, view);
    }

    /// 202 with `Location`, the representation and its `ETag`: the thing exists, and the work on it
    /// goes on.
    public <T extends Versioned> RestResponse<T> accept(
            UUID id,
            @Nullable Object body,
            Function<RequestContext, Version> command,
            Supplier<T> view) {
        return commands.run(
                new CommandRunner.Operation<>(ACCEPTED, id, body, Optional::empty, command, view));
    }

    /// As [#create], for a thing that follows from another one.
    ///
    /// @param origin the representation of that other thing; the body may repeat its codes even if
    ///   the directory refuses them by now
    public <T extends Versioned> RestResponse<T> create(
            UUID id,
            @Nullable Object body,
            Supplier<? extends Optional<?>> origin,
            Function<RequestContext, Version> command,
            Supplier<T> view) {
        return commands.run(
                new CommandRunner.Operation<>(CREATED, id, body, origin, command, view));
    }

    /// 200 with the new state; 412 if `If-Match` does not name the current version. 428 without
    /// `If-Match` where the method is marked with
    /// [id.percaya.kit.openapi.OpenApiFilter#REQUIRES_IF_MATCH].
    public <T extends Versioned> RestResponse<T> command(
            @Nullable Object body, Function<RequestContext, Version> command, Supplier<T> view) {
        return commands.run(new CommandRunner.Operation<>(OK, null, body, view, command, view));
    }

    /// As [#command], for a request without a body.
    public <T extends Versioned> RestResponse<T> command(
            Function<RequestContext, Version> command, Supplier<T> view) {
        return command(null, command, view);
    }

    /// 200 with `ETag`, or 304 if `If-None-Match` names it.
    public <T extends Versioned> RestResponse<T> read(Supplier<T> view) {
        return representations.read(view);
    }

    /// As [#read], for a representation in another form than JSON. The method or the answer names
    /// its media type.
    public <T extends Versioned> RestResponse<String> read(
            Supplier<T> view, Function<T, String> form) {
        return representations.read(view, form);
    }

    /// 200 with the result of the supplier, which runs in a transaction of the tenant.
    public <T> RestResponse<T> answer(Supplier<T> view) {
        return reads.answer(view);
    }

    /// One page of a list.
    ///
    /// @param filter the whole filter as text; a cursor is valid for the same filter only
    /// @param rows reads the rows after a key (null for the first page) up to a limit, in a stable
    ///   order
    /// @param key the sort key of a row
    public <T> RestResponse<Page<T>> list(
            PageRequest page,
            String filter,
            BiFunction<@Nullable String, Integer, List<T>> rows,
            Function<T, String> key) {
        return reads.list(page.limit, page.cursor, filter, rows, key);
    }

    /// One page of a subscribed view, with `asOf` as its age.
    public <T> RestResponse<PageAsOf<T>> list(
            View<?> view,
            PageRequest page,
            String filter,
            BiFunction<@Nullable String, Integer, List<T>> rows,
            Function<T, String> key) {
        return reads.aged(view, page.limit, page.cursor, filter, rows, key);
    }

    /// One page of a list of rows; see [RowQuery].
    public <T> RestResponse<Page<T>> list(PageRequest page, RowQuery<?, T> rows) {
        return reads.list(page.limit, page.cursor, rows);
    }

    /// One page of the rows of a subscribed view, with `asOf` as its age.
    public <T> RestResponse<PageAsOf<T>> list(View<?> view, PageRequest page, RowQuery<?, T> rows) {
        return reads.aged(view, page.limit, page.cursor, rows);
    }

    /// The events of a stream, oldest first.
    public RestResponse<HistoryPage> history(StreamId stream, EventTypes<?> types) {
        return reads.history(stream, types);
    }
}
