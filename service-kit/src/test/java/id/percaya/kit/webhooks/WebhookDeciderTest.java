package id.percaya.kit.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.testing.StateTable;
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
import id.percaya.kit.webhooks.WebhookEvent.WebhookSecretRotated;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WebhookDeciderTest {

    private static final Instant NOON = Instant.parse("2027-05-01T05:00:00Z");
    private static final WebhookTarget TARGET =
            new WebhookTarget(URI.create("https://partner.example.com/percaya"), Set.of());
    private static final WebhookTarget OTHER =
            new WebhookTarget(URI.create("https://other.example.com/"), Set.of("bed.made.v1"));
    private static final WebhookCreated CREATED = new WebhookCreated(TARGET);
    private static final WebhookDisabled DISABLED = new WebhookDisabled(WebhookFault.GONE, NOON);

    @Test
    void each_command_in_each_state() {
        StateTable.of(new WebhookDecider(), WebhookCommand.class, Webhook.class)
                .given()
                .given(CREATED)
                .given(CREATED, new WebhookPaused())
                .given(CREATED, DISABLED)
                .given(CREATED, new WebhookDeleted())
                .when(new CreateWebhook(TARGET))
                .when(new ChangeWebhook(OTHER))
                .when("to the same", new ChangeWebhook(TARGET))
                .when(new RotateWebhookSecret(NOON))
                .when(new PauseWebhook())
                .when(new ResumeWebhook())
                .when(new DisableWebhook(WebhookFault.FAILING, NOON))
                .when(new TestWebhook())
                .when(new ReplayWebhook(NOON))
                .when(new DeleteWebhook())
                .then(
                        """
                        state    | CreateWebhook   | ChangeWebhook   | ChangeWebhook to the same | RotateWebhookSecret  | PauseWebhook    | ResumeWebhook   | DisableWebhook  | TestWebhook     | ReplayWebhook   | DeleteWebhook
                        Absent   | WebhookCreated  | NO_SUBSCRIPTION | NO_SUBSCRIPTION           | NO_SUBSCRIPTION      | NO_SUBSCRIPTION | NO_SUBSCRIPTION | NO_SUBSCRIPTION | NO_SUBSCRIPTION | NO_SUBSCRIPTION | NO_SUBSCRIPTION
                        Active   | ALREADY_CREATED | WebhookChanged  | -                         | WebhookSecretRotated | WebhookPaused   | -               | WebhookDisabled | WebhookTested   | WebhookReplayed | WebhookDeleted
                        Paused   | ALREADY_CREATED | WebhookChanged  | -                         | WebhookSecretRotated | -               | WebhookResumed  | -               | NOT_ACTIVE      | WebhookReplayed | WebhookDeleted
                        Disabled | ALREADY_CREATED | WebhookChanged  | -                         | WebhookSecretRotated | NOT_ACTIVE      | WebhookResumed  | -               | NOT_ACTIVE      | WebhookReplayed | WebhookDeleted
                        Deleted  | ALREADY_CREATED | ALREADY_DELETED | ALREADY_DELETED           | ALREADY_DELETED      | ALREADY_DELETED | ALREADY_DELETED | ALREADY_DELETED | ALREADY_DELETED | ALREADY_DELETED | -
                        """);
    }

    @Test
    void secrets_are_counted_and_a_change_keeps_the_count() {
        Webhook webhook =
                new WebhookDecider()
                        .fold(
                                List.of(
                                        CREATED,
                                        new WebhookSecretRotated(2, NOON),
                                        new WebhookPaused(),
                                        new WebhookChanged(OTHER),
                                        new WebhookSecretRotated(3, NOON)));
        assertThat(webhook).isEqualTo(new Webhook.Paused(OTHER, 3));
    }
}
