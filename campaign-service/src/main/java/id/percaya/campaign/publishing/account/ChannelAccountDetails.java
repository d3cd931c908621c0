package id.percaya.campaign.publishing.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A channel account, as REST shows it.
@Schema(name = "ChannelAccount")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChannelAccountDetails(
        UUID id,
        int version,
        ChannelAccountState state,
        Channel channel,
        String handle,
        Delivery delivery,
        @Nullable String webhookUrl,
        @Nullable HoursDetails hours,
        Instant registeredAt)
        implements Versioned {}
