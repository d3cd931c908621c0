package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Period;
import id.percaya.campaign.planning.campaign.plan.Objective;
import id.percaya.campaign.planning.campaign.plan.Plan;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A campaign, as REST shows it.
@Schema(name = "Campaign")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignDetails(
        UUID id,
        int version,
        CampaignState state,
        String title,
        RegulatoryClass regulatoryClass,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        Period period,
        Objective objective,
        @Nullable UUID crisisId,
        @Nullable String tagline,
        List<String> keyMessages,
        List<String> segments,
        @Nullable String zone,
        String author,
        @Nullable String approver,
        Instant draftedAt)
        implements Versioned {

    static CampaignDetails of(
            UUID id,
            int version,
            CampaignState state,
            String author,
            @Nullable String approver,
            Instant draftedAt,
            Plan plan) {
        return new CampaignDetails(
                id,
                version,
                state,
                plan.title(),
                plan.regulatoryClass(),
                plan.facility(),
                plan.period(),
                plan.objective(),
                plan.crisisId(),
                plan.tagline(),
                plan.keyMessages(),
                plan.segments(),
                plan.zone(),
                author,
                approver,
                draftedAt);
    }
}
