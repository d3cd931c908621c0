package id.percaya.campaign.sending;

import id.percaya.campaign.account.Delivery;
import jakarta.enterprise.context.ApplicationScoped;

/// Who sends where.
@ApplicationScoped
public class Senders {

    private final ManualSender manual;
    private final WebhookSender webhook;

    Senders(ManualSender manual, WebhookSender webhook) {
        this.manual = manual;
        this.webhook = webhook;
    }

    public ChannelSender by(Delivery delivery) {
        return switch (delivery) {
            case MANUAL -> manual;
            case WEBHOOK -> webhook;
        };
    }
}
