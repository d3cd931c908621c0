package id.percaya.campaign.publishing.publication.statement;

import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.planning.content.ContentCommand.AdoptStatement;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.content.StatementText;
import id.percaya.campaign.publishing.account.ChannelAccountViews;
import id.percaya.campaign.publishing.account.ChannelAccountViews.OnChannel;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationCommand.HoldPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.SchedulePublication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// Publishes a crisis statement at once, on each open account of the tenant on the channels that
/// the statement names. Halts do not hold it. A channel that does not take the whole text gets the
/// short form. Where that is missing or too long as well, the statement is held at once and never
/// cut: people must say it in fewer words.
@ApplicationScoped
class WhenStatementApprovedThenPublishStatement implements Reaction {

    private final Contents contents;
    private final Publications publications;
    private final ChannelAccountViews accounts;
    private final Clock clock;

    WhenStatementApprovedThenPublishStatement(
            Contents contents,
            Publications publications,
            ChannelAccountViews accounts,
            Clock clock) {
        this.contents = contents;
        this.publications = publications;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String eventType() {
        return "statement.approved.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        StatementApprovedMessage approved = received.as(StatementApprovedMessage.class);
        StatementText statement = approved.statement(received.subject());
        ContentId contentId = new ContentId(Ids.derived(received.subject(), "content"));
        var open = accounts.open(approved.knownChannels());
        contents.handle(contentId, new AdoptStatement(statement), received.context());
        ContentVersion content = statement.contentVersion(contentId);
        Instant now = clock.instant();
        for (OnChannel account : open) {
            PublicationTarget target =
                    PublicationTarget.of(content, account.id().value(), account.channel());
            publications.handle(
                    publicationId(received, account),
                    new SchedulePublication(target, approved.window(now), null, null, now),
                    received.context());
            if (!statement.manuscript().rendition(account.channel()).fits()) {
                publications.handle(
                        publicationId(received, account),
                        new HoldPublication(Hold.because(HoldReason.TOO_LONG), now),
                        received.context());
            }
        }
    }

    private static PublicationId publicationId(ReceivedEvent received, OnChannel account) {
        return new PublicationId(
                Ids.derived(received.subject(), "publication on " + account.id().value()));
    }
}
