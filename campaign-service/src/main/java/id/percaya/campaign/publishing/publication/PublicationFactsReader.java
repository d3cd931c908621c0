package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Subject;
import id.percaya.campaign.permission.consentstatus.ConsentGrantViews;
import id.percaya.campaign.permission.consentstatus.UnprocessedConsentEnds;
import id.percaya.campaign.permission.halt.HaltInForce;
import id.percaya.campaign.permission.halt.HaltViews;
import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.planning.wording.NamedHaltCodes;
import id.percaya.campaign.publishing.account.AccountId;
import id.percaya.campaign.publishing.account.ChannelAccount;
import id.percaya.campaign.publishing.account.ChannelAccounts;
import id.percaya.campaign.publishing.gate.CampaignFacts;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.messaging.watermark.Watermarks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the facts for the gate, within the current transaction.
@ApplicationScoped
class PublicationFactsReader {

    private final CampaignFactsReader campaigns;
    private final Contents contents;
    private final ChannelAccounts accounts;
    private final HaltViews halts;
    private final NamedHaltCodes named;
    private final ConsentGrantViews permissions;
    private final UnprocessedConsentEnds unprocessed;
    private final Watermarks watermarks;
    private final PostFactsReader posts;

    PublicationFactsReader(
            CampaignFactsReader campaigns,
            Contents contents,
            ChannelAccounts accounts,
            HaltViews halts,
            NamedHaltCodes named,
            ConsentGrantViews permissions,
            UnprocessedConsentEnds unprocessed,
            Watermarks watermarks,
            PostFactsReader posts) {
        this.campaigns = campaigns;
        this.contents = contents;
        this.accounts = accounts;
        this.halts = halts;
        this.named = named;
        this.permissions = permissions;
        this.unprocessed = unprocessed;
        this.watermarks = watermarks;
        this.posts = posts;
    }

    /// Reads the watermark before the consents and the dead letters, so that these are at least as
    /// current.
    PublicationFacts read(PublicationTarget target, Tenant tenant) {
        ContentVersion content = target.piece();
        Instant consentsAsOf = watermarks.asOf("consent").orElse(null);
        List<HaltInForce> inForce = halts.inForce();
        ContentId id = new ContentId(content.contentId());
        Content current = contents.state(id, tenant);
        Optional<Rendition> rendition = current.approvedManuscript().map(target::rendition);
        CampaignFacts campaign = campaigns.read(content.campaignId(), tenant);
        ChannelAccount account = accounts.state(new AccountId(target.accountId()), tenant);
        return new PublicationFacts(
                        approvedSha256(current, id, target, rendition),
                        campaign,
                        account instanceof ChannelAccount.Open,
                        inForce,
                        permissions.ofSubjects(
                                content.subjects().stream()
                                        .map(Subject::subjectId)
                                        .collect(Collectors.toSet())),
                        consentsAsOf,
                        !content.subjects().isEmpty() && unprocessed.any())
                .naming(
                        named.in(
                                campaign.everywhere(content).toList(),
                                target.channel(),
                                inForce,
                                tenant))
                .within(account instanceof ChannelAccount.Open(_, var hours) ? hours : null)
                .of(posts.read(target, current, tenant));
    }

    /// A version whose words on this channel are not those that were scheduled is another one.
    private static @Nullable String approvedSha256(
            Content content,
            ContentId id,
            PublicationTarget target,
            Optional<Rendition> rendition) {
        return content.approvedVersion(id)
                .filter(_ ->
                        rendition.filter(words -> target.isBoundTo(words.sha256())).isPresent())
                .map(ContentVersion::contentSha256)
                .orElse(null);
    }
}
