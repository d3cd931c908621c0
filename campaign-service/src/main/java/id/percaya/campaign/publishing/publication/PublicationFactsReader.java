package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Subject;
import id.percaya.campaign.permission.consentstatus.ConsentGrantViews;
import id.percaya.campaign.permission.consentstatus.UnprocessedConsentEnds;
import id.percaya.campaign.permission.halt.HaltInForce;
import id.percaya.campaign.permission.halt.HaltViews;
import id.percaya.campaign.planning.campaign.Campaign;
import id.percaya.campaign.planning.campaign.CampaignId;
import id.percaya.campaign.planning.campaign.Campaigns;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.wording.NamedHaltCodes;
import id.percaya.campaign.publishing.account.AccountId;
import id.percaya.campaign.publishing.account.ChannelAccount;
import id.percaya.campaign.publishing.account.ChannelAccounts;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.messaging.watermark.Watermarks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the facts for the gate, within the current transaction.
@ApplicationScoped
class PublicationFactsReader {

    private final Campaigns campaigns;
    private final Contents contents;
    private final ChannelAccounts accounts;
    private final HaltViews halts;
    private final NamedHaltCodes named;
    private final ConsentGrantViews permissions;
    private final UnprocessedConsentEnds unprocessed;
    private final Watermarks watermarks;

    PublicationFactsReader(
            Campaigns campaigns,
            Contents contents,
            ChannelAccounts accounts,
            HaltViews halts,
            NamedHaltCodes named,
            ConsentGrantViews permissions,
            UnprocessedConsentEnds unprocessed,
            Watermarks watermarks) {
        this.campaigns = campaigns;
        this.contents = contents;
        this.accounts = accounts;
        this.halts = halts;
        this.named = named;
        this.permissions = permissions;
        this.unprocessed = unprocessed;
        this.watermarks = watermarks;
    }

    /// Reads the watermark before the consents and the dead letters, so that these are at least as
    /// current.
    PublicationFacts read(PublicationTarget target, Tenant tenant) {
        ContentVersion content = target.piece();
        Instant consentsAsOf = watermarks.asOf("consent").orElse(null);
        List<HaltInForce> inForce = halts.inForce();
        return new PublicationFacts(
                        approvedSha256(content, tenant),
                        isActive(content.campaignId(), tenant),
                        isOpen(target.accountId(), tenant),
                        inForce,
                        permissions.ofSubjects(
                                content.subjects().stream()
                                        .map(Subject::subjectId)
                                        .collect(Collectors.toSet())),
                        consentsAsOf,
                        !content.subjects().isEmpty() && unprocessed.any())
                .naming(named.in(content, target.channel(), inForce, tenant));
    }

    private @Nullable String approvedSha256(ContentVersion content, Tenant tenant) {
        ContentId id = new ContentId(content.contentId());
        return contents.state(id, tenant)
                .approvedVersion(id)
                .map(ContentVersion::contentSha256)
                .orElse(null);
    }

    private boolean isActive(@Nullable UUID campaignId, Tenant tenant) {
        return campaignId == null
                || campaigns.state(new CampaignId(campaignId), tenant) instanceof Campaign.Active;
    }

    private boolean isOpen(UUID accountId, Tenant tenant) {
        return accounts.state(new AccountId(accountId), tenant) instanceof ChannelAccount.Open;
    }
}
