package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.publishing.account.AccountId;
import id.percaya.campaign.publishing.account.ChannelAccount;
import id.percaya.campaign.publishing.account.ChannelAccounts;
import id.percaya.campaign.publishing.publication.Publication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.ScheduledPublication;
import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Reads everything that a channel needs, within the current transaction.
@ApplicationScoped
public class OutgoingPublicationReader {

    private final Publications publications;
    private final Contents contents;
    private final ChannelAccounts accounts;
    private final OutgoingMediaReader media;

    OutgoingPublicationReader(
            Publications publications,
            Contents contents,
            ChannelAccounts accounts,
            OutgoingMediaReader media) {
        this.publications = publications;
        this.contents = contents;
        this.accounts = accounts;
        this.media = media;
    }

    /// @return empty when the account is closed or the words are not those that were scheduled, so
    ///   that nothing can be sent
    public Optional<OutgoingPublication> read(PublicationId id, Tenant tenant) {
        Publication publication = publications.state(id, tenant);
        ScheduledPublication scheduled = publication.existing().orElseThrow();
        PublicationTarget target = scheduled.target();
        return switch (accounts.state(new AccountId(target.accountId()), tenant)) {
            case ChannelAccount.Open(var profile, _) ->
                    contents.approvedText(
                                    target.piece().contentSha256(),
                                    new ContentId(target.piece().contentId()),
                                    tenant)
                            .filter(manuscript ->
                                    target.isBoundTo(target.rendition(manuscript).sha256()))
                            .map(manuscript ->
                                    new OutgoingPublication(
                                            id.value(),
                                            scheduled.claims(),
                                            target,
                                            profile,
                                            manuscript,
                                            media.of(target.rendition(manuscript), tenant)));
            case ChannelAccount.Absent _, ChannelAccount.Closed _ -> Optional.empty();
        };
    }

    /// The post that the account gets; empty if there is no such publication.
    Optional<Rendition> rendition(PublicationId id, Tenant tenant) {
        return publications
                .state(id, tenant)
                .existing()
                .map(ScheduledPublication::target)
                .flatMap(target -> words(target, tenant));
    }

    private Optional<Rendition> words(PublicationTarget target, Tenant tenant) {
        ContentId content = new ContentId(target.piece().contentId());
        return contents.approvedText(target.piece().contentSha256(), content, tenant)
                .map(target::rendition)
                .filter(rendition -> target.isBoundTo(rendition.sha256()));
    }
}
