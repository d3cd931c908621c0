package id.percaya.campaign.publishing.account;

import id.percaya.campaign.Channel;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.CloseAccount;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.RegisterAccount;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.untyped.Endpoint;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/channel-accounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "channel-accounts", description = "Channel accounts: where you publish, and by hand or by webhook.")
class ChannelAccountResource {

    private final ChannelAccounts accounts;
    private final ChannelAccountViews views;
    private final Endpoint endpoint;
    private final WebhookAddresses webhooks;

    ChannelAccountResource(
            ChannelAccounts accounts,
            ChannelAccountViews views,
            Endpoint endpoint,
            WebhookSettings settings) {
        this.accounts = accounts;
        this.views = views;
        this.endpoint = endpoint;
        this.webhooks = settings.addresses();
    }

    @POST
    @RolesAllowed({"tenant-admin", "communications"})
    @Operation(
            operationId = "registerChannelAccount",
            summary = "Register a channel account",
            description =
                    "MANUAL: a person posts and confirms the link. WEBHOOK: a signed POST to your"
                            + " endpoint, which must use https and be public.")
    @APIResponseSchema(
            value = ChannelAccountDetails.class,
            responseCode = "201",
            responseDescription = "The account, at its Location.")
    public Response register(@Valid @NotNull RegisterAccountRequest body) {
        AccountId id = new AccountId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request ->
                        accounts.handle(
                                id, new RegisterAccount(body.profile(), webhooks), request.intent()),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({"tenant-admin", "communications"})
    @Operation(
            operationId = "closeChannelAccount",
            summary = "Close a channel account",
            description = "Publications that become due on it are held.")
    @APIResponseSchema(
            value = ChannelAccountDetails.class,
            responseCode = "200",
            responseDescription = "The account as it is now.")
    public Response close(@RestPath UUID id) {
        return endpoint.command(
                null,
                request -> accounts.handle(new AccountId(id), new CloseAccount(), request.intent()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"tenant-admin", "communications", "crisis-lead", "auditor"})
    @Operation(
            operationId = "getChannelAccount",
            summary = "Show a channel account",
            description = "Its channel, handle and delivery.")
    @APIResponseSchema(
            value = ChannelAccountDetails.class,
            responseCode = "200",
            responseDescription = "The account.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"tenant-admin", "communications", "crisis-lead", "auditor"})
    @Operation(
            operationId = "listChannelAccounts",
            summary = "List channel accounts",
            description = "Newest first; filter by channel.")
    @APIResponseSchema(
            value = ChannelAccountPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(
            @BeanParam PageRequest page, @QueryParam("channel") @Nullable Channel channel) {
        return endpoint.list(
                page,
                "channel=" + channel,
                (after, limit) -> views.list(channel, after, limit),
                ChannelAccountDetails::key);
    }
}
