package id.percaya.campaign.publication;

import id.percaya.campaign.Piece;
import id.percaya.campaign.Subject;
import id.percaya.campaign.account.AccountId;
import id.percaya.campaign.account.ChannelAccount;
import id.percaya.campaign.account.ChannelAccounts;
import id.percaya.campaign.campaign.Campaign;
import id.percaya.campaign.campaign.CampaignId;
import id.percaya.campaign.campaign.Campaigns;
import id.percaya.campaign.content.ContentId;
import id.percaya.campaign.content.Contents;
import id.percaya.campaign.gate.Conditions;
import id.percaya.campaign.halt.HaltViews;
import id.percaya.campaign.standing.Permissions;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.Watermarks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what the gate must know of a booking.
@ApplicationScoped
class Surroundings {

    private final Campaigns campaigns;
    private final Contents contents;
    private final ChannelAccounts accounts;
    private final HaltViews halts;
    private final Permissions permissions;
    private final Watermarks watermarks;

    Surroundings(
            Campaigns campaigns,
            Contents contents,
            ChannelAccounts accounts,
            HaltViews halts,
            Permissions permissions,
            Watermarks watermarks) {
        this.campaigns = campaigns;
        this.contents = contents;
        this.accounts = accounts;
        this.halts = halts;
        this.permissions = permissions;
        this.watermarks = watermarks;
    }

    /// The freshness of the consents is read before the consents: so they are at least as fresh.
    Conditions of(Booking booking, Tenant tenant) {
        Piece piece = booking.piece();
        Instant consentsAsOf = watermarks.asOf("consent").orElse(null);
        return new Conditions(
                approvedSha256(piece, tenant),
                isActive(piece.campaignId(), tenant),
                isOpen(booking.accountId(), tenant),
                halts.inForce(),
                permissions.of(
                        piece.subjects().stream()
                                .map(Subject::subjectId)
                                .collect(Collectors.toSet())),
                consentsAsOf);
    }

    private @Nullable String approvedSha256(Piece piece, Tenant tenant) {
        ContentId id = new ContentId(piece.contentId());
        return contents.state(id, tenant).approvedPiece(id).map(Piece::contentSha256).orElse(null);
    }

    private boolean isActive(@Nullable UUID campaignId, Tenant tenant) {
        return campaignId == null
                || campaigns.state(new CampaignId(campaignId), tenant) instanceof Campaign.Active;
    }

    private boolean isOpen(UUID accountId, Tenant tenant) {
        return accounts.state(new AccountId(accountId), tenant) instanceof ChannelAccount.Open;
    }
}
