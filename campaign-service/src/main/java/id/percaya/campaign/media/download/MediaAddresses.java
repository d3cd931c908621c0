package id.percaya.campaign.media.download;

import id.percaya.campaign.media.MediaSettings;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Signed addresses of single files, for platforms that fetch and for receivers of webhooks. An
/// address lets its holder read the file until it expires, and can be neither guessed nor changed.
@ApplicationScoped
public class MediaAddresses {

    static final String PATH = "/v1/media-files";

    private final AddressSeal seal;
    private final MediaSettings settings;
    private final Clock clock;

    MediaAddresses(
            @ConfigProperty(name = "percaya.cursor-secret") String secret,
            MediaSettings settings,
            Clock clock) {
        this.seal = new AddressSeal(secret);
        this.settings = settings;
        this.clock = clock;
    }

    /// An address that can be used for `percaya.media.address-lifetime` from now on.
    public URI signed(Tenant tenant, UUID mediaId, MediaPart part) {
        return signed(tenant, mediaId, part, clock.instant().plus(settings.addressLifetime()));
    }

    /// @param until cut to the second; equal arguments give equal addresses
    public URI signed(Tenant tenant, UUID mediaId, MediaPart part, Instant until) {
        String token = seal.seal(new SignedFile(tenant, mediaId, part, until).bytes());
        String base = settings.publicUrl().toString();
        return URI.create(base.replaceAll("/+$", "") + PATH + "/" + token);
    }

    /// @throws NotFound when the token was changed, made by somebody else, or has expired
    SignedFile verified(String token) {
        return seal.open(token)
                .map(SignedFile::of)
                .filter(file -> clock.instant().isBefore(file.until()))
                .orElseThrow(NotFound::new);
    }
}
