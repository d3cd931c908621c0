package id.percaya.campaign.publishing.account;

import id.percaya.campaign.Channel;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The registered properties of an account.
///
/// @param handle the name on the platform, such as `@klinik.melati`
/// @param webhookUrl set when delivery is by webhook, otherwise null
public record Profile(
        Channel channel, String handle, Delivery delivery, @Nullable URI webhookUrl) {}
