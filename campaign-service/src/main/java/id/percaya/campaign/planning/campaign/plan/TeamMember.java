package id.percaya.campaign.planning.campaign.plan;

import java.util.UUID;

/// A person with a part in a campaign.
///
/// @param person the subject of the person's access token, as `/v1/people` knows it
public record TeamMember(UUID person, Role role) {

    public enum Role {
        LEAD,
        WRITER,
        DESIGNER,
        MEDICAL_ADVISER,
        LEGAL_ADVISER,
        SPOKESPERSON,
        COMMUNITY_MANAGER,
        ANALYST
    }
}
