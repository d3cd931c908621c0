package id.percaya.campaign.publishing.account;

import id.percaya.campaign.Channel;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of channel accounts. A parameter without a value does
/// not filter.
final class ChannelAccountFilter {

    @Parameter(description = "Only accounts in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<ChannelAccountState> state;

    @Parameter(description = "Only accounts on one of these channels.")
    @QueryParam("channel")
    @Size(max = 50) @Nullable List<Channel> channel;

    @Parameter(description = "Only accounts with this delivery.")
    @QueryParam("delivery")
    @Nullable Delivery delivery;

    @Parameter(
            description =
                    "Only accounts whose handle contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
