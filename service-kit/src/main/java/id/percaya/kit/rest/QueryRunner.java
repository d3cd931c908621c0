package id.percaya.kit.rest;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.view.ViewAge;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.problem.ProblemException;
import id.percaya.kit.tenancy.Caller;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.RowQuery.Keyed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Runs queries, each in a short transaction of the token's tenant.
@ApplicationScoped
public class QueryRunner {

    private static final int LARGEST_PAGE = 200;

    private final Transactions transactions;
    private final EventStore store;
    private final RequestHeaders head;
    private final Cursors cursors;
    private final Caller caller;
    private final ViewAge age;

    QueryRunner(
            Transactions transactions,
            EventStore store,
            RequestHeaders head,
            Cursors cursors,
            Caller caller,
            ViewAge age) {
        this.transactions = transactions;
        this.store = store;
        this.head = head;
        this.cursors = cursors;
        this.caller = caller;
        this.age = age;
    }

    public <T> RestResponse<T> answer(Supplier<T> view) {
        return RestResponse.ok(transactions.call(caller.tenant(), view));
    }

    public <T> RestResponse<Page<T>> list(
            int limit,
            @Nullable String cursor,
            String filter,
            BiFunction<@Nullable String, Integer, List<T>> rows,
            Function<T, String> key) {
        return RestResponse.ok(page(limit, cursor, filter, rows, key));
    }

    /// Reads the age first, so that the rows are never older than `asOf`.
    public <T> RestResponse<PageAsOf<T>> aged(
            View<?> view,
            int limit,
            @Nullable String cursor,
            String filter,
            BiFunction<@Nullable String, Integer, List<T>> rows,
            Function<T, String> key) {
        Instant asOf = transactions.call(caller.tenant(), () -> age.asOf(view));
        Page<T> page = page(limit, cursor, filter, rows, key);
        return RestResponse.ok(new PageAsOf<>(asOf, page.items(), page.next()));
    }

    public <T> RestResponse<Page<T>> list(int limit, @Nullable String cursor, RowQuery<?, T> rows) {
        return RestResponse.ok(page(limit, cursor, rows));
    }

    /// Reads the age first, so that the rows are never older than `asOf`.
    public <T> RestResponse<PageAsOf<T>> aged(
            View<?> view, int limit, @Nullable String cursor, RowQuery<?, T> rows) {
        Instant asOf = transactions.call(caller.tenant(), () -> age.asOf(view));
        Page<T> page = page(limit, cursor, rows);
        return RestResponse.ok(new PageAsOf<>(asOf, page.items(), page.next()));
    }

    private <T> Page<T> page(int limit, @Nullable String cursor, RowQuery<?, T> rows) {
        Page<Keyed<T>> page = page(limit, cursor, rows.filter(), rows::page, Keyed::key);
        return new Page<>(page.items().stream().map(Keyed::item).toList(), page.next());
    }

    private <T> Page<T> page(
            int limit,
            @Nullable String cursor,
            String filter,
            BiFunction<@Nullable String, Integer, List<T>> rows,
            Function<T, String> key) {
        requireAllowed(limit);
        Tenant tenant = caller.tenant();
        String list = String.join("\n", tenant.id(), head.operation(), filter);
        String after = cursor == null ? null : cursors.verify(list, cursor);
        List<T> found = transactions.call(tenant, () -> rows.apply(after, limit + 1));
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        String next = cursors.sign(list, key.apply(items.getLast()));
        return new Page<>(items, next);
    }

    private static void requireAllowed(int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new ProblemException(
                    400, "LIMIT_OUT_OF_RANGE", "limit must be 1 to " + LARGEST_PAGE + ".");
        }
    }

    public RestResponse<HistoryPage> history(StreamId stream, EventTypes<?> types) {
        Tenant tenant = caller.tenant();
        List<HistoryEntry> entries =
                transactions.call(tenant, () -> entries(tenant, stream, types));
        if (entries.isEmpty()) {
            throw new NotFound();
        }
        return RestResponse.ok(new HistoryPage(entries));
    }

    private <E> List<HistoryEntry> entries(Tenant tenant, StreamId stream, EventTypes<E> types) {
        List<Recorded<E>> events = store.read(tenant, stream, types);
        return events.stream().map(HistoryEntry::of).toList();
    }
}
