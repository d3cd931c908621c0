package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.BookingTerms.AllowedDuplicate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AllowDuplicate",
        description = "Books it although another publication on the account says the same.")
record AllowDuplicateRequest(@NotBlank @Size(max = 500) String reason) {

    AllowedDuplicate of(UUID other) {
        return new AllowedDuplicate(other, reason);
    }
}
