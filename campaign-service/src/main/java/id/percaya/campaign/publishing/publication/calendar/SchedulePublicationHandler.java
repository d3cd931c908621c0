package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.publishing.account.AccountId;
import id.percaya.campaign.publishing.account.ChannelAccount;
import id.percaya.campaign.publishing.account.ChannelAccounts;
import id.percaya.campaign.publishing.account.Profile;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.CampaignFactsReader;
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
import java.time.Instant;
import java.util.UUID;

/// Schedules the approved version of a content on an open account, within its campaign's period.
@ApplicationScoped
class SchedulePublicationHandler {

    private final Publications publications;
    private final Contents contents;
    private final ChannelAccounts accounts;
    private final CampaignFactsReader campaigns;

    SchedulePublicationHandler(
            Publications publications,
            Contents contents,
            ChannelAccounts accounts,
            CampaignFactsReader campaigns) {
        this.publications = publications;
        this.contents = contents;
        this.accounts = accounts;
        this.campaigns = campaigns;
    }

    Version schedule(PublicationId id, SchedulePublicationRequest body, RequestContext request) {
        ContentVersion content = approved(new ContentId(body.contentId()), request);
        Profile account = open(body.accountId(), request);
        requireInPeriod(content, body.dueAt(), request);
        PublicationTarget target =
                new PublicationTarget(content, body.accountId(), account.channel());
        return publications.handle(
                id,
                new SchedulePublication(target, body.window(), request.at()),
                request.context());
    }

    /// Gives it another due time, within its campaign's period too.
    Version reschedule(
            PublicationId id, ReschedulePublicationRequest body, RequestContext request) {
        publications
                .state(id, request.tenant())
                .existing()
                .map(scheduled -> scheduled.target().piece())
                .ifPresent(content -> requireInPeriod(content, body.dueAt(), request));
        return publications.handle(id, body.command(request.at()), request.context());
    }

    /// The gate asks again when it is due, because a plan can be amended.
    private void requireInPeriod(ContentVersion content, Instant dueAt, RequestContext request) {
        if (!campaigns.read(content.campaignId(), request.tenant()).runsAt(dueAt)) {
            throw new Refused(HoldReason.OUTSIDE_CAMPAIGN_PERIOD);
        }
    }

    private ContentVersion approved(ContentId id, RequestContext request) {
        Content content = contents.state(id, request.tenant());
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
