package id.percaya.campaign.publishing.account;

import id.percaya.campaign.publishing.account.ChannelAccountCommand.CloseAccount;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.RegisterAccount;
import id.percaya.kit.egress.WebhookAddresses;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/channel-accounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "channel-accounts",
        description = "Channel accounts: where you publish, and by hand or by webhook.")
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
            summary = "Register a channel account",
            description =
                    "MANUAL: a person posts and confirms the link. WEBHOOK: a signed POST to your"
                            + " endpoint, which must use https and be public.")
    public RestResponse<ChannelAccountDetails> registerChannelAccount(
            @Valid @NotNull RegisterAccountRequest body) {
        AccountId id = new AccountId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request ->
                        accounts.handle(
                                id,
                                new RegisterAccount(body.profile(), webhooks::allows),
                                request.context()),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/set-hours")
    @RolesAllowed({"tenant-admin", "communications"})
    @Operation(
            summary = "Set the publishing hours of a channel account",
            description =
                    "Replaces the hours set before. A publication that is due outside them is held"
                            + " at once with QUIET_HOURS and never moved. Crisis statements are published at"
                            + " any hour.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<ChannelAccountDetails> setChannelAccountHours(
            @RestPath UUID id, @Valid @NotNull SetHoursRequest body) {
        return endpoint.command(
                body,
                request -> accounts.handle(new AccountId(id), body.command(), request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({"tenant-admin", "communications"})
    @Operation(
            summary = "Close a channel account",
            description =
                    "Its publications are held at once, and who has one in hand is asked not to"
                            + " post it.")
    public RestResponse<ChannelAccountDetails> closeChannelAccount(@RestPath UUID id) {
        return endpoint.command(
                request ->
                        accounts.handle(new AccountId(id), new CloseAccount(), request.context()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("channel-account")
    @RolesAllowed({"tenant-admin", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "Show a channel account",
            description = "Its channel, handle and delivery.")
    public RestResponse<ChannelAccountDetails> getChannelAccount(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"tenant-admin", "communications", "crisis-lead", "auditor"})
    @Operation(summary = "List channel accounts", description = "Newest first.")
    public RestResponse<Page<ChannelAccountDetails>> listChannelAccounts(
            @BeanParam PageRequest page, @Valid @BeanParam ChannelAccountFilter filter) {
        return endpoint.list(page, views.list(filter));
    }
}
