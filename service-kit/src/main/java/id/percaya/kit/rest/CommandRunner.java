package id.percaya.kit.rest;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.StaleVersion;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.directory.CodeCheck;
import id.percaya.kit.problem.CommandProblems;
import id.percaya.kit.tenancy.Caller;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Runs a command. One transaction holds its events, its views and its stored response.
@ApplicationScoped
public class CommandRunner {

    private final Transactions transactions;
    private final StoredResponses kept;
    private final CodeCheck codes;
    private final RequestHeaders head;
    private final ResponseRenderer answers;
    private final Caller caller;
    private final Clock clock;

    CommandRunner(
            Transactions transactions,
            StoredResponses kept,
            CodeCheck codes,
            RequestHeaders head,
            ResponseRenderer answers,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.kept = kept;
        this.codes = codes;
        this.head = head;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param created the id of the new aggregate; null if the command is for an existing one
    /// @param origin the representation whose codes the body may repeat; see [CodeCheck#require]
    public record Operation<T extends Versioned>(
            int status,
            @Nullable UUID created,
            @Nullable Object body,
            Supplier<?> origin,
            Function<RequestContext, Version> command,
            Supplier<T> view) {}

    public <T extends Versioned> RestResponse<T> run(Operation<T> operation) {
        RequestContext context = context(operation);
        Optional<String> key = head.idempotencyKey();
        if (key.isEmpty()) {
            return transactions
                    .retrying(context.tenant(), () -> decide(operation, context))
                    .response();
        }
        StoredResponses.Request request =
                kept.request(context, head.operation(), key.get(), operation.body());
        return once(request, operation, context).response();
    }

    private RenderedResponse once(
            StoredResponses.Request request, Operation<?> operation, RequestContext context) {
        try {
            return transactions.retrying(
                    context.tenant(),
                    () -> kept.find(request).orElseGet(() -> keep(request, operation, context)));
        } catch (RuntimeException thrown) {
            RenderedResponse refusal =
                    CommandProblems.of(thrown).map(answers::of).orElseThrow(() -> thrown);
            return transactions.call(
                    context.tenant(),
                    () -> kept.find(request).orElseGet(() -> kept.keep(request, refusal)));
        }
    }

    private RenderedResponse keep(
            StoredResponses.Request request, Operation<?> operation, RequestContext context) {
        return kept.keep(request, decide(operation, context));
    }

    private RenderedResponse decide(Operation<?> operation, RequestContext context) {
        // not before a stored answer was looked for: a repeat is answered as the first time
        codes.require(operation.body(), operation.origin());
        try {
            var _ = operation.command().apply(context);
        } catch (Refused | StaleVersion no) {
            if (operation.created() == null) {
                // another tenant's id must answer 404, also to a command that would be refused
                var _ = operation.view().get();
            }
            throw no;
        }
        return answers.of(operation.status(), shown(operation), operation.created());
    }

    /// Projections bypass Hibernate, so rows that the command has read are stale now.
    private static Versioned shown(Operation<?> operation) {
        Panache.getEntityManager().clear();
        return operation.view().get();
    }

    private RequestContext context(Operation<?> operation) {
        Set<Version> expected = operation.created() == null ? head.ifMatch() : null;
        return new RequestContext(
                new CommandContext(caller.cause(), expected), clock.instant(), caller.roles());
    }
}
