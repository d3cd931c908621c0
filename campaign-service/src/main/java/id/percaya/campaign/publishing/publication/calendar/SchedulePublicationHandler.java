package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.publishing.account.AccountId;
import id.percaya.campaign.publishing.account.ChannelAccount;
import id.percaya.campaign.publishing.account.ChannelAccounts;
import id.percaya.campaign.publishing.account.Profile;
import id.percaya.campaign.publishing.publication.PublicationCommand.SchedulePublication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublicationRefusal;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Version;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Schedules the approved version of a content on an open account.
@ApplicationScoped
class SchedulePublicationHandler {

    private final Publications publications;
    private final Contents contents;
    private final ChannelAccounts accounts;

    SchedulePublicationHandler(
            Publications publications, Contents contents, ChannelAccounts accounts) {
        this.publications = publications;
        this.contents = contents;
        this.accounts = accounts;
    }

    Version schedule(PublicationId id, SchedulePublicationRequest body, RequestContext request) {
        ContentId contentId = new ContentId(body.contentId());
        Content content = contents.state(contentId, request.tenant());
        ContentVersion version = approved(content, contentId);
        Profile account = open(body.accountId(), request);
        PublicationTarget target =
                new PublicationTarget(
                        version,
                        body.accountId(),
                        account.channel(),
                        fitting(content, account.channel()).sha256());
        return publications.handle(
                id,
                new SchedulePublication(target, body.window(), request.at()),
                request.context());
    }

    private static Rendition fitting(Content content, Channel channel) {
        Rendition rendition = content.approvedRendition(channel).orElseThrow();
        if (!rendition.fits()) {
            throw new Refused(PublicationRefusal.TEXT_TOO_LONG);
        }
        return rendition;
    }

    private static ContentVersion approved(Content content, ContentId id) {
        if (content instanceof Content.Absent) {
            throw new Invalid(
                    "/contentId", "UNKNOWN_CONTENT", "no content of your organisation has this id");
        }
        return content.approvedVersion(id)
                .orElseThrow(() -> new Refused(PublicationRefusal.CONTENT_NOT_APPROVED));
    }

    private Profile open(UUID accountId, RequestContext request) {
        return switch (accounts.state(new AccountId(accountId), request.tenant())) {
            case ChannelAccount.Open(Profile profile) -> profile;
            case ChannelAccount.Closed _ -> throw new Refused(PublicationRefusal.ACCOUNT_NOT_OPEN);
            case ChannelAccount.Absent _ ->
                    throw new Invalid(
                            "/accountId",
                            "UNKNOWN_ACCOUNT",
                            "no channel account of your organisation has this id");
        };
    }
}
