package id.percaya.kit.webhooks;

import static id.percaya.kit.webhooks.WebhookRefusal.ALREADY_CREATED;
import static id.percaya.kit.webhooks.WebhookRefusal.ALREADY_DELETED;
import static id.percaya.kit.webhooks.WebhookRefusal.NOT_ACTIVE;
import static id.percaya.kit.webhooks.WebhookRefusal.NO_SUBSCRIPTION;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.kit.webhooks.Webhook.Absent;
import id.percaya.kit.webhooks.Webhook.Active;
import id.percaya.kit.webhooks.Webhook.Deleted;
import id.percaya.kit.webhooks.Webhook.Disabled;
import id.percaya.kit.webhooks.Webhook.Paused;
import id.percaya.kit.webhooks.WebhookCommand.ChangeWebhook;
import id.percaya.kit.webhooks.WebhookCommand.CreateWebhook;
import id.percaya.kit.webhooks.WebhookCommand.DeleteWebhook;
import id.percaya.kit.webhooks.WebhookCommand.DisableWebhook;
import id.percaya.kit.webhooks.WebhookCommand.PauseWebhook;
import id.percaya.kit.webhooks.WebhookCommand.ReplayWebhook;
import id.percaya.kit.webhooks.WebhookCommand.ResumeWebhook;
import id.percaya.kit.webhooks.WebhookCommand.RotateWebhookSecret;
import id.percaya.kit.webhooks.WebhookCommand.TestWebhook;
import id.percaya.kit.webhooks.WebhookEvent.WebhookChanged;
import id.percaya.kit.webhooks.WebhookEvent.WebhookCreated;
import id.percaya.kit.webhooks.WebhookEvent.WebhookDeleted;
import id.percaya.kit.webhooks.WebhookEvent.WebhookDisabled;
import id.percaya.kit.webhooks.WebhookEvent.WebhookPaused;
import id.percaya.kit.webhooks.WebhookEvent.WebhookReplayed;
import id.percaya.kit.webhooks.WebhookEvent.WebhookResumed;
import id.percaya.kit.webhooks.WebhookEvent.WebhookSecretRotated;
import id.percaya.kit.webhooks.WebhookEvent.WebhookTested;
import java.time.Instant;
import java.util.List;

/// The rules of a webhook subscription.
final class WebhookDecider implements Decider<WebhookCommand, Webhook, WebhookEvent> {

    private static final int FIRST_SECRET = 1;

    @Override
    public Webhook initial() {
        return new Absent();
    }

    @Override
    public List<WebhookEvent> decide(WebhookCommand command, Webhook webhook) {
        return switch (command) {
            case CreateWebhook(WebhookTarget target) -> create(target, webhook);
            case ChangeWebhook(WebhookTarget target) -> change(target, webhook);
            case RotateWebhookSecret rotate -> rotate(rotate, webhook);
            case PauseWebhook _ -> pause(webhook);
            case ResumeWebhook _ -> resume(webhook);
            case DisableWebhook disable -> disable(disable, webhook);
            case TestWebhook _ -> test(webhook);
            case ReplayWebhook(Instant from) -> replay(from, webhook);
            case DeleteWebhook _ -> delete(webhook);
        };
    }

    private static List<WebhookEvent> create(WebhookTarget target, Webhook webhook) {
        return switch (webhook) {
            case Absent _ -> List.of(new WebhookCreated(target));
            case Active _, Paused _, Disabled _, Deleted _ -> throw new Refused(ALREADY_CREATED);
        };
    }

    private static List<WebhookEvent> change(WebhookTarget target, Webhook webhook) {
        return target(webhook).equals(target) ? List.of() : List.of(new WebhookChanged(target));
    }

    private static List<WebhookEvent> rotate(RotateWebhookSecret command, Webhook webhook) {
        int next = secretVersion(webhook) + 1;
        return List.of(new WebhookSecretRotated(next, command.formerUntil()));
    }

    private static List<WebhookEvent> pause(Webhook webhook) {
        return switch (webhook) {
            case Absent _ -> throw new Refused(NO_SUBSCRIPTION);
            case Deleted _ -> throw new Refused(ALREADY_DELETED);
            case Active _ -> List.of(new WebhookPaused());
            case Paused _ -> List.of();
            case Disabled _ -> throw new Refused(NOT_ACTIVE);
        };
    }

    private static List<WebhookEvent> resume(Webhook webhook) {
        return switch (webhook) {
            case Absent _ -> throw new Refused(NO_SUBSCRIPTION);
            case Deleted _ -> throw new Refused(ALREADY_DELETED);
            case Active _ -> List.of();
            case Paused _, Disabled _ -> List.of(new WebhookResumed());
        };
    }

    private static List<WebhookEvent> disable(DisableWebhook command, Webhook webhook) {
        return switch (webhook) {
            case Absent _ -> throw new Refused(NO_SUBSCRIPTION);
            case Deleted _ -> throw new Refused(ALREADY_DELETED);
            case Active _ -> List.of(new WebhookDisabled(command.fault(), command.at()));
            case Paused _, Disabled _ -> List.of();
        };
    }

    private static List<WebhookEvent> test(Webhook webhook) {
        return switch (webhook) {
            case Absent _ -> throw new Refused(NO_SUBSCRIPTION);
            case Deleted _ -> throw new Refused(ALREADY_DELETED);
            case Active _ -> List.of(new WebhookTested());
            case Paused _, Disabled _ -> throw new Refused(NOT_ACTIVE);
        };
    }

    private static List<WebhookEvent> replay(Instant from, Webhook webhook) {
        return switch (webhook) {
            case Absent _ -> throw new Refused(NO_SUBSCRIPTION);
            case Deleted _ -> throw new Refused(ALREADY_DELETED);
            case Active _, Paused _, Disabled _ -> List.of(new WebhookReplayed(from));
        };
    }

    private static List<WebhookEvent> delete(Webhook webhook) {
        return switch (webhook) {
            case Absent _ -> throw new Refused(NO_SUBSCRIPTION);
            case Deleted _ -> List.of();
            case Active _, Paused _, Disabled _ -> List.of(new WebhookDeleted());
        };
    }

    @Override
    public Webhook evolve(Webhook webhook, WebhookEvent event) {
        return switch (event) {
            case WebhookCreated(WebhookTarget target) -> new Active(target, FIRST_SECRET);
            case WebhookDeleted _ -> new Deleted();
            case WebhookTested _, WebhookReplayed _ -> webhook;
            case WebhookChanged(WebhookTarget target) ->
                    with(target, secretVersion(webhook), webhook);
            case WebhookSecretRotated(int version, _) -> with(target(webhook), version, webhook);
            case WebhookPaused _ -> new Paused(target(webhook), secretVersion(webhook));
            case WebhookResumed _ -> new Active(target(webhook), secretVersion(webhook));
            case WebhookDisabled _ -> new Disabled(target(webhook), secretVersion(webhook));
        };
    }

    private static Webhook with(WebhookTarget target, int secretVersion, Webhook webhook) {
        return switch (webhook) {
            case Active _ -> new Active(target, secretVersion);
            case Paused _ -> new Paused(target, secretVersion);
            case Disabled _ -> new Disabled(target, secretVersion);
            case Absent _, Deleted _ -> webhook;
        };
    }

    private static WebhookTarget target(Webhook webhook) {
        return switch (webhook) {
            case Active(WebhookTarget target, _) -> target;
            case Paused(WebhookTarget target, _) -> target;
            case Disabled(WebhookTarget target, _) -> target;
            case Absent _ -> throw new Refused(NO_SUBSCRIPTION);
            case Deleted _ -> throw new Refused(ALREADY_DELETED);
        };
    }

    private static int secretVersion(Webhook webhook) {
        return switch (webhook) {
            case Active(_, int version) -> version;
            case Paused(_, int version) -> version;
            case Disabled(_, int version) -> version;
            case Absent _ -> throw new Refused(NO_SUBSCRIPTION);
            case Deleted _ -> throw new Refused(ALREADY_DELETED);
        };
    }
}
