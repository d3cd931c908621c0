package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.account.Delivery;
import jakarta.enterprise.context.ApplicationScoped;

/// Chooses the sender for an account.
@ApplicationScoped
public class ChannelSenderSelector {

    private final ManualSender manual;
    private final WebhookSender webhook;

    ChannelSenderSelector(ManualSender manual, WebhookSender webhook) {
        this.manual = manual;
        this.webhook = webhook;
    }

    public ChannelSender senderFor(Delivery delivery) {
        return switch (delivery) {
            case MANUAL -> manual;
            case WEBHOOK -> webhook;
        };
    }
}
