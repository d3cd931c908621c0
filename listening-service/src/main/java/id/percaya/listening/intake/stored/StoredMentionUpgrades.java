package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.author.AuthorUpgrade;
import jakarta.enterprise.context.ApplicationScoped;

/// Brings a tenant's stored mentions to today's rules before others are compared with them, or
/// marks and keys are made of them.
@ApplicationScoped
public class StoredMentionUpgrades {

    private final AddressUpgrade addresses;
    private final AuthorUpgrade authors;

    StoredMentionUpgrades(AddressUpgrade addresses, AuthorUpgrade authors) {
        this.addresses = addresses;
        this.authors = authors;
    }

    /// In transactions of their own. Does nothing when they have run before.
    public void run(Tenant tenant) {
        addresses.run(tenant);
        authors.run(tenant);
    }
}
