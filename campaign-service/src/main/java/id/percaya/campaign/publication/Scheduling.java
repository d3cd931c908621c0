package id.percaya.campaign.publication;

import id.percaya.campaign.Piece;
import id.percaya.campaign.account.AccountId;
import id.percaya.campaign.account.ChannelAccount;
import id.percaya.campaign.account.ChannelAccounts;
import id.percaya.campaign.account.Profile;
import id.percaya.campaign.content.Content;
import id.percaya.campaign.content.ContentId;
import id.percaya.campaign.content.Contents;
import id.percaya.campaign.publication.PublicationCommand.SchedulePublication;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Version;
import id.percaya.kit.Asked;
import id.percaya.kit.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Books an approved version on an open account.
@ApplicationScoped
class Scheduling {

    private final Publications publications;
    private final Contents contents;
    private final ChannelAccounts accounts;

    Scheduling(Publications publications, Contents contents, ChannelAccounts accounts) {
        this.publications = publications;
        this.contents = contents;
        this.accounts = accounts;
    }

    Version schedule(PublicationId id, SchedulePublicationRequest body, Asked asked) {
        Piece piece = approved(new ContentId(body.contentId()), asked);
        Profile account = open(body.accountId(), asked);
        Booking booking = new Booking(piece, body.accountId(), account.channel());
        return publications.handle(
                id, new SchedulePublication(booking, body.window(), asked.at()), asked.intent());
    }

    private Piece approved(ContentId id, Asked asked) {
        Content content = contents.state(id, asked.tenant());
        if (content instanceof Content.Absent) {
            throw new Invalid("/contentId", "UNKNOWN_CONTENT", "names no content of yours");
        }
        return content.approvedPiece(id)
                .orElseThrow(() -> new Refused(PublicationRefusal.CONTENT_NOT_APPROVED));
    }

    private Profile open(UUID accountId, Asked asked) {
        return switch (accounts.state(new AccountId(accountId), asked.tenant())) {
            case ChannelAccount.Open(Profile profile) -> profile;
            case ChannelAccount.Closed _ -> throw new Refused(PublicationRefusal.ACCOUNT_NOT_OPEN);
            case ChannelAccount.Absent _ ->
                    throw new Invalid(
                            "/accountId", "UNKNOWN_ACCOUNT", "names no channel account of yours");
        };
    }
}
