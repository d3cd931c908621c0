package id.percaya.campaign.sending;

import id.percaya.campaign.account.AccountId;
import id.percaya.campaign.account.ChannelAccount;
import id.percaya.campaign.account.ChannelAccounts;
import id.percaya.campaign.content.ContentId;
import id.percaya.campaign.content.Contents;
import id.percaya.campaign.publication.Booking;
import id.percaya.campaign.publication.Publication;
import id.percaya.campaign.publication.PublicationId;
import id.percaya.campaign.publication.Publications;
import id.percaya.campaign.publication.Slot;
import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Puts together what is handed to a channel, within the transaction that runs.
@ApplicationScoped
public class Shipping {

    private final Publications publications;
    private final Contents contents;
    private final ChannelAccounts accounts;

    Shipping(Publications publications, Contents contents, ChannelAccounts accounts) {
        this.publications = publications;
        this.contents = contents;
        this.accounts = accounts;
    }

    /// @return empty when the account was closed: nobody is there to send it
    public Optional<Shipment> of(PublicationId id, Tenant tenant) {
        Publication publication = publications.state(id, tenant);
        Slot slot = publication.booked().orElseThrow();
        Booking booking = slot.booking();
        return switch (accounts.state(new AccountId(booking.accountId()), tenant)) {
            case ChannelAccount.Open(var profile) ->
                    contents.approvedAs(
                                    booking.piece().contentSha256(),
                                    new ContentId(booking.piece().contentId()),
                                    tenant)
                            .map(manuscript ->
                                    new Shipment(
                                            id.value(),
                                            slot.claims(),
                                            booking,
                                            profile,
                                            manuscript));
            case ChannelAccount.Absent _, ChannelAccount.Closed _ -> Optional.empty();
        };
    }
}
