package id.percaya.campaign.planning.campaign.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CampaignMember", description = "A person with a part in the campaign.")
record MemberRequest(
        @Schema(description = "Id of a person in /v1/people; no name.") @NotNull UUID person,
        @NotNull TeamMember.Role role) {

    TeamMember member() {
        return new TeamMember(person, role);
    }
}
