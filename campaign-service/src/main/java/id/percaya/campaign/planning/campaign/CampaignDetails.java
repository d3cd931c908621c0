package id.percaya.campaign.planning.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.planning.campaign.plan.KeyMessage;
import id.percaya.campaign.planning.campaign.plan.Objective;
import id.percaya.campaign.planning.campaign.plan.Period;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.campaign.plan.Segment;
import id.percaya.campaign.planning.campaign.plan.Tagline;
import id.percaya.campaign.planning.campaign.plan.TeamMember;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
        @DirectoryCode(CodeKind.FACILITY) Set<String> otherFacilities,
        Period period,
        Objective objective,
        @Nullable UUID crisisId,
        @Nullable Tagline tagline,
        List<KeyMessage> keyMessages,
        List<Segment> segments,
        List<TeamMember> team,
        String zone,
        String author,
        @Nullable String approver,
        Instant draftedAt,
        int planVersion,
        @Nullable AmendmentDetails amendment,
        boolean halted,
        List<UUID> haltIds)
        implements Versioned {

    static CampaignDetails of(CampaignRow row, List<UUID> haltIds) {
        Plan plan = row.plan;
        return new CampaignDetails(
                row.id,
                row.version,
                row.state,
                plan.title(),
                plan.regulatoryClass(),
                plan.facility(),
                plan.otherFacilities(),
                plan.period(),
                plan.objective(),
                plan.crisisId(),
                plan.tagline(),
                plan.keyMessages(),
                plan.segments(),
                plan.team(),
                plan.zone(),
                row.author,
                row.approver,
                row.draftedAt,
                row.planVersion,
                row.amendment(),
                !haltIds.isEmpty(),
                haltIds);
    }
}
