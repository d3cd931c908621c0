package id.percaya.campaign.policy;

import id.percaya.campaign.Piece;
import id.percaya.campaign.account.ChannelAccountViews;
import id.percaya.campaign.account.ChannelAccountViews.OnChannel;
import id.percaya.campaign.content.ContentCommand.AdoptStatement;
import id.percaya.campaign.content.ContentId;
import id.percaya.campaign.content.Contents;
import id.percaya.campaign.content.StatementText;
import id.percaya.campaign.publication.Booking;
import id.percaya.campaign.publication.PublicationCommand.SchedulePublication;
import id.percaya.campaign.publication.PublicationId;
import id.percaya.campaign.publication.Publications;
import id.percaya.kit.Heard;
import id.percaya.kit.Ids;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// Due now, on each open account of the tenant on the channels that the statement names. Halts do
/// not hold it.
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
    public String hears() {
        return "statement.approved.v1";
    }

    @Override
    public void on(Heard heard) {
        StatementApproved approved = heard.as(StatementApproved.class);
        StatementText statement = approved.statement(heard.subject());
        ContentId contentId = new ContentId(Ids.derived(heard.subject(), "content"));
        var open = accounts.open(approved.knownChannels());
        contents.handle(contentId, new AdoptStatement(statement), heard.intent());
        Piece piece = statement.piece(contentId);
        Instant now = clock.instant();
        for (OnChannel account : open) {
            Booking booking = new Booking(piece, account.id().value(), account.channel());
            publications.handle(
                    publicationId(heard, account),
                    new SchedulePublication(booking, approved.window(now), now),
                    heard.intent());
        }
    }

    private static PublicationId publicationId(Heard heard, OnChannel account) {
        return new PublicationId(
                Ids.derived(heard.subject(), "publication on " + account.id().value()));
    }
}
