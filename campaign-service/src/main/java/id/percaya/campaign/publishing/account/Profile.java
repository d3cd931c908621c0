package id.percaya.campaign.publishing.account;

import id.percaya.campaign.Channel;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An account as it was registered.
///
/// @param handle as it reads on the platform, for example `@klinik.melati`
/// @param webhookUrl where delivery is by webhook, and only there
public record Profile(
        Channel channel, String handle, Delivery delivery, @Nullable URI webhookUrl) {}
