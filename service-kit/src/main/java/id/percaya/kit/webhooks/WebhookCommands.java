package id.percaya.kit.webhooks;

import id.percaya.eventstore.Version;
import id.percaya.kit.partners.PartnerRecords;
import id.percaya.kit.problem.ProblemException;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.webhooks.WebhookCommand.ChangeWebhook;
import id.percaya.kit.webhooks.WebhookCommand.CreateWebhook;
import id.percaya.kit.webhooks.WebhookCommand.DeleteWebhook;
import id.percaya.kit.webhooks.WebhookCommand.ReplayWebhook;
import id.percaya.kit.webhooks.WebhookCommand.ResumeWebhook;
import id.percaya.kit.webhooks.WebhookCommand.RotateWebhookSecret;
import id.percaya.kit.webhooks.WebhookCommand.TestWebhook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Runs the commands of requests. Each first records its event, then changes secrets and queue in
/// the same transaction.
@ApplicationScoped
class WebhookCommands {

    private static final int MOST = 100;
    private static final int CONFLICT = 409;
    private static final int FIRST_SECRET = 1;

    private final Webhooks webhooks;
    private final WebhookViews views;
    private final WebhookReach reach;
    private final WebhookSecrets secrets;
    private final WebhookQueue queue;
    private final PartnerRecords records;
    private final WebhookSettings settings;

    WebhookCommands(
            Webhooks webhooks,
            WebhookViews views,
            WebhookReach reach,
            WebhookSecrets secrets,
            WebhookQueue queue,
            PartnerRecords records,
            WebhookSettings settings) {
        this.webhooks = webhooks;
        this.views = views;
        this.reach = reach;
        this.secrets = secrets;
        this.queue = queue;
        this.records = records;
        this.settings = settings;
    }

    Version handle(UUID id, WebhookCommand command, RequestContext request) {
        reach.require(id);
        return webhooks.handle(id, command, request.context());
    }

    Version create(UUID id, WebhookTarget target, RequestContext request) {
        if (views.count() >= MOST) {
            throw new ProblemException(
                    CONFLICT,
                    "TOO_MANY_SUBSCRIPTIONS",
                    "The organisation has " + MOST + " webhook subscriptions; delete one first.");
        }
        Version version = webhooks.handle(id, new CreateWebhook(target), request.context());
        secrets.add(request.tenant(), id, FIRST_SECRET, request.at());
        queue.start(request.tenant(), id);
        return version;
    }

    Version change(UUID id, WebhookTarget target, RequestContext request) {
        return handle(id, new ChangeWebhook(target), request);
    }

    Version rotate(UUID id, RequestContext request) {
        Instant until = request.at().plus(settings.secretOverlap());
        Version version = handle(id, new RotateWebhookSecret(until), request);
        secrets.add(request.tenant(), id, views.details(id).secretVersion(), until);
        return version;
    }

    Version resume(UUID id, RequestContext request) {
        Version version = handle(id, new ResumeWebhook(), request);
        queue.resume(id);
        return version;
    }

    Version test(UUID id, RequestContext request) {
        Version version = handle(id, new TestWebhook(), request);
        queue.add(id, records.test(request.tenant(), id, version, request.at()));
        return version;
    }

    Version replay(UUID id, Instant from, RequestContext request) {
        Version version = handle(id, new ReplayWebhook(from), request);
        queue.replay(request.tenant(), id, from);
        return version;
    }

    Version delete(UUID id, RequestContext request) {
        Version version = handle(id, new DeleteWebhook(), request);
        queue.remove(id);
        return version;
    }
}
