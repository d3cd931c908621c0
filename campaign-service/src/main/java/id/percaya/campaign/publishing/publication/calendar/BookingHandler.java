package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.publishing.account.AccountId;
import id.percaya.campaign.publishing.account.ChannelAccount;
import id.percaya.campaign.publishing.account.ChannelAccounts;
import id.percaya.campaign.publishing.account.Profile;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.publication.BookingTerms;
import id.percaya.campaign.publishing.publication.CampaignFactsReader;
import id.percaya.campaign.publishing.publication.PublicationCommand.SchedulePublication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublicationRefusal;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Version;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Schedules the approved version of a content on an open account within its campaign's period, and
/// gives it another time. A second publication that says the same is refused unless a person gives
/// a reason.
@ApplicationScoped
class BookingHandler {

    private final Publications publications;
    private final Contents contents;
    private final ChannelAccounts accounts;
    private final CampaignFactsReader campaigns;
    private final NeighbouringBookings neighbours;
    private final PublishGate gate;
    private final GateLock lock;

    BookingHandler(
            Publications publications,
            Contents contents,
            ChannelAccounts accounts,
            CampaignFactsReader campaigns,
            NeighbouringBookings neighbours,
            PublishGate gate,
            GateLock lock) {
        this.publications = publications;
        this.contents = contents;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.neighbours = neighbours;
        this.gate = gate;
        this.lock = lock;
    }

    /// The gate lock puts it in one order with the facts that forbid it: either it sees the fact,
    /// or the fact's reaction sees it. What a halt covers is held at once.
    Version schedule(
            PublicationId publication, SchedulePublicationRequest body, RequestContext request) {
        lock.lockShared(request.tenant());
        ContentId id = new ContentId(body.contentId());
        Content content = contents.state(id, request.tenant());
        ContentVersion approved = approved(content, id);
        Channel channel = open(body.accountId(), request).channel();
        requireInPeriod(approved, body.due(), request);
        requireSegment(body.forSegment(), approved, request);
        PublicationTarget target =
                new PublicationTarget(
                        approved,
                        body.accountId(),
                        channel,
                        fitting(content, channel, body.forSegment()).sha256(),
                        body.forSegment());
        PublicationFacts facts = fitting(target, request);
        Booked booked = book(publication, target, body.due(), body.allowDuplicate(), request);
        Version version =
                publications.handle(
                        publication,
                        new SchedulePublication(
                                target, body.window(), booked.terms(), facts, request.at()),
                        request.context());
        booked.requireAllowed();
        return version;
    }

    /// The rules of the publication come first: what cannot be rescheduled is no duplicate.
    Version reschedule(
            PublicationId id, ReschedulePublicationRequest body, RequestContext request) {
        lock.lockShared(request.tenant());
        PublicationTarget target =
                publications
                        .state(id, request.tenant())
                        .existing()
                        .orElseThrow(() -> new Refused(PublicationRefusal.NOT_SCHEDULED))
                        .target();
        requireInPeriod(target.piece(), body.due(), request);
        Booked booked = book(id, target, body.due(), body.allowDuplicate(), request);
        Version version =
                publications.handle(
                        id,
                        body.command(
                                booked.terms(), gate.facts(target, request.tenant()), request.at()),
                        request.context());
        booked.requireAllowed();
        return version;
    }

    /// The gate asks again when it is due, because a plan can be amended.
    private void requireInPeriod(ContentVersion content, DueTime due, RequestContext request) {
        if (!campaigns.read(content.campaignId(), request.tenant()).runsAt(due.instant())) {
            throw new Refused(HoldReason.OUTSIDE_CAMPAIGN_PERIOD);
        }
    }

    private void requireSegment(
            @Nullable String segment, ContentVersion content, RequestContext request) {
        if (segment != null
                && !campaigns.segments(content.campaignId(), request.tenant()).contains(segment)) {
            throw new Invalid(
                    "/forSegment", "UNKNOWN_SEGMENT", "the campaign has no segment of this name");
        }
    }

    private Booked book(
            PublicationId id,
            PublicationTarget target,
            DueTime due,
            @Nullable AllowDuplicateRequest allowed,
            RequestContext request) {
        neighbours.lock(target.accountId());
        String sha256 = target.piece().contentSha256();
        ContentId content = new ContentId(target.piece().contentId());
        Rendition post =
                contents.approvedText(sha256, content, request.tenant())
                        .map(target::rendition)
                        .orElseThrow();
        return new Booked(
                TextFingerprint.of(post),
                neighbours.duplicate(id, target, post, due.instant()),
                allowed,
                due);
    }

    /// @param duplicate the other publication that says the same, if there is one
    private record Booked(
            String textSha256,
            Optional<UUID> duplicate,
            @Nullable AllowDuplicateRequest allowed,
            DueTime due) {

        BookingTerms terms() {
            return new BookingTerms(
                    textSha256,
                    duplicate.map(other -> allowed == null ? null : allowed.of(other)).orElse(null),
                    due.wallTime());
        }

        void requireAllowed() {
            if (allowed == null && duplicate.isPresent()) {
                throw new Refused(PublicationRefusal.DUPLICATE, duplicate.get());
            }
        }
    }

    private static Rendition fitting(Content content, Channel channel, @Nullable String segment) {
        Rendition rendition = content.approvedRendition(channel, segment).orElseThrow();
        if (!rendition.fits()) {
            throw new Refused(PublicationRefusal.TEXT_TOO_LONG);
        }
        return rendition;
    }

    private PublicationFacts fitting(PublicationTarget target, RequestContext request) {
        PublicationFacts facts = gate.facts(target, request.tenant());
        if (facts.post().mediaUnfit()) {
            throw new Refused(PublicationRefusal.MEDIA_UNFIT);
        }
        return facts;
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
            case ChannelAccount.Open(Profile profile, _) -> profile;
            case ChannelAccount.Closed _ -> throw new Refused(PublicationRefusal.ACCOUNT_NOT_OPEN);
            case ChannelAccount.Absent _ ->
                    throw new Invalid(
                            "/accountId",
                            "UNKNOWN_ACCOUNT",
                            "no channel account of your organisation has this id");
        };
    }
}
