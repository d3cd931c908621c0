package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Plan;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An amendment that waits for its approval, as REST shows it.
@Schema(name = "CampaignAmendment")
record AmendmentDetails(int planVersion, Plan plan, String author, Instant proposedAt) {}
