package id.percaya.kit.rest;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What a resource method is made of. Commands run in one transaction as the token's tenant, are
/// decided again when a race is lost, honour `If-Match` and `Idempotency-Key`, and answer with the
/// new state and its `ETag`. Reads see only the tenant's rows.
@ApplicationScoped
public class Endpoint {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private final CommandRunner commands;
    private final QueryRunner reads;

    Endpoint(CommandRunner commands, QueryRunner reads) {
        this.commands = commands;
        this.reads = reads;
    }

    /// 201 with `Location`, the representation and its `ETag`.
    public <T extends Versioned> RestResponse<T> create(
            UUID id,
            @Nullable Object body,
            Function<RequestContext, Version> command,
            Supplier<T> view) {
        return commands.run(new CommandRunner.Operation<>(CREATED, id, body, command, view));
    }

    /// 200 with the new representation; 412 when `If-Match` names another version than there is.
    public <T extends Versioned> RestResponse<T> command(
            @Nullable Object body, Function<RequestContext, Version> command, Supplier<T> view) {
        return commands.run(new CommandRunner.Operation<>(OK, null, body, command, view));
    }

    /// As [#command], of a request without a body.
    public <T extends Versioned> RestResponse<T> command(
            Function<RequestContext, Version> command, Supplier<T> view) {
        return command(null, command, view);
    }

    /// A command that replaces what a person edited: 428 without `If-Match`.
    public <T extends Versioned> RestResponse<T> replace(
            @Nullable Object body, Function<RequestContext, Version> command, Supplier<T> view) {
        commands.requireIfMatch();
        return command(body, command, view);
    }

    /// 200 with `ETag`, or 304 when `If-None-Match` names it.
    public <T extends Versioned> RestResponse<T> read(Supplier<T> view) {
        return reads.versioned(view);
    }

    /// 200 with whatever the supplier reads as the tenant.
    public <T> RestResponse<T> answer(Supplier<T> view) {
        return reads.answer(view);
    }

    /// One page of a list.
    ///
    /// @param filter all that decides which rows are listed; a cursor is good for the same filter
    ///   only
    /// @param rows the rows after this key (null: from the start), at most so many, in a stable
    ///   order
    /// @param key the place of a row in that order
    public <T> RestResponse<Page<T>> list(
            PageRequest page,
            String filter,
            BiFunction<@Nullable String, Integer, List<T>> rows,
            Function<T, String> key) {
        return reads.list(page.limit, page.cursor, filter, rows, key);
    }

    /// As [#list], of a subscribed view: the answer says with `asOf` how old it is.
    public <T> RestResponse<PageAsOf<T>> list(
            View<?> view,
            PageRequest page,
            String filter,
            BiFunction<@Nullable String, Integer, List<T>> rows,
            Function<T, String> key) {
        return reads.aged(view, page.limit, page.cursor, filter, rows, key);
    }

    /// The stream's events: which, when, by whom, and why.
    public RestResponse<HistoryPage> history(StreamId stream, EventTypes<?> types) {
        return reads.history(stream, types);
    }
}
