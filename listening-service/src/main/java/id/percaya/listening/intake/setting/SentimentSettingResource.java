package id.percaya.listening.intake.setting;

import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.tenancy.Caller;
import id.percaya.listening.intake.setting.SentimentSettingCommand.ChooseSentimentBasis;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/settings/sentiment")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "settings", description = "Choices of an organisation.")
class SentimentSettingResource {

    private final SentimentSettings settings;
    private final SentimentSettingViews views;
    private final Caller caller;
    private final Endpoint endpoint;

    SentimentSettingResource(
            SentimentSettings settings,
            SentimentSettingViews views,
            Caller caller,
            Endpoint endpoint) {
        this.settings = settings;
        this.views = views;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @PUT
    @RolesAllowed({"analyst", "tenant-admin"})
    @Operation(
            summary = "Choose the sentiment that counts",
            description =
                    "MODEL: the one that the model reads in the text. SOURCE: the label of the source. A"
                            + " person's correction counts with either. New mentions follow at once; stored"
                            + " mentions, their matches and so the figures of the past follow in the background,"
                            + " and applied shows when that is done.")
    public RestResponse<SentimentSettingDetails> chooseSentimentBasis(
            @Valid @NotNull SentimentSettingRequest body) {
        return endpoint.command(
                body,
                request ->
                        settings.handle(
                                SentimentSettingId.of(request.tenant()),
                                new ChooseSentimentBasis(body.basis()),
                                request.context()),
                () -> views.of(caller.tenant()));
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor", "tenant-admin"})
    @Operation(
            summary = "Show the sentiment that counts",
            description =
                    "With the versions of model and lexicon. MODEL until something is chosen.")
    public RestResponse<SentimentSettingDetails> getSentimentSetting() {
        return endpoint.read(() -> views.of(caller.tenant()));
    }
}
