package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.Code;
import id.percaya.campaign.RegulatoryClass;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of campaigns. A parameter without a value does not
/// filter.
final class CampaignFilter {

    @Parameter(description = "Only campaigns in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<CampaignState> state;

    @Parameter(description = "Only campaigns of one of these classes.")
    @QueryParam("regulatoryClass")
    @Size(max = 50) @Nullable List<RegulatoryClass> regulatoryClass;

    @Parameter(description = "Only campaigns for this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) @Nullable String facility;

    @Parameter(description = "Only campaigns that recover from this crisis.")
    @QueryParam("crisisId")
    @Nullable UUID crisisId;

    @Parameter(description = "Only campaigns that this person drafted.")
    @QueryParam("author")
    @Size(max = 200) @Nullable String author;

    @Parameter(
            description =
                    "Only campaigns whose title contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
