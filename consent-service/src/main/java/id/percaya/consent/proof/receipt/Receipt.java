package id.percaya.consent.proof.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import id.percaya.consent.Money;
import id.percaya.consent.agreement.consent.Authority;
import id.percaya.consent.proof.transparency.LoggedEvent;
import id.percaya.consent.proof.transparency.SignedTreeHead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A consent record and receipt in the fields of ISO/IEC TS 27560:2023, sections 6.3.3 (header),
/// 6.3.4 and 6.3.5 (processing), 6.3.6 (parties) and 6.3.7 (events); `tree_head`, `signing_key` and
/// each event's `log` are ours, so that it can be checked.
///
/// @param piiPrincipalId the pseudonym: the receipt tells no name
@Schema(
        name = "Receipt",
        requiredProperties = {
            "schema_version",
            "record_id",
            "pii_principal_id",
            "pii_processing",
            "party_identification",
            "events",
            "tree_head",
            "signing_key"
        })
@JsonNaming(SnakeCaseStrategy.class)
record Receipt(
        @Schema(examples = Receipt.SCHEMA) String schemaVersion,
        @Schema(description = "The consent.") UUID recordId,
        @Schema(description = "The pseudonym: the receipt tells no name.") UUID piiPrincipalId,
        Processing piiProcessing,
        @Schema(maxItems = 2) List<Party> partyIdentification,
        @Schema(maxItems = 1000) List<Event> events,
        SignedTreeHead treeHead,
        SigningKey signingKey) {

    static final String SCHEMA = "urn:percaya:receipt:1:iso-iec-ts-27560:2023";
    static final String TYP = "percaya-receipt+jws";

    /// @param privacyNotice absent for what was recorded before there were forms
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ReceiptProcessing",
            requiredProperties = {"language", "purposes"})
    @JsonNaming(SnakeCaseStrategy.class)
    record Processing(
            @Schema(description = "The form; absent for what was recorded before there were forms.")
                    @Nullable Notice privacyNotice,
            @Schema(description = "Of the text that was signed, BCP 47.", maxLength = 35)
                    String language,
            @Schema(description = "One for each permitted use.", maxItems = 200)
                    List<ReceiptPurpose> purposes,
            @Schema(description = "What the person gets for it; absent for nothing.")
                    @Nullable Money compensation) {}

    /// @param textSha256 of the text in that language, as canonical JSON
    @Schema(
            name = "ReceiptNotice",
            requiredProperties = {"form_id", "code", "edition", "text_sha256"})
    @JsonNaming(SnakeCaseStrategy.class)
    record Notice(
            UUID formId,
            @Schema(maxLength = 63) String code,
            int edition,
            @Schema(
                            description =
                                    "Of the text in that language as canonical JSON (RFC 8785), lower-case hex.",
                            maxLength = 64)
                    String textSha256) {}

    /// @param partyType what it is
    /// @param partyName of who signed in the person's place, none is told, nor where they are
    /// @param partyRole what it has to do with the consent
    /// @param partyAuthority what a signature in the person's place rests on; ours
    @Schema(
            name = "ReceiptParty",
            requiredProperties = {
                "party_id",
                "party_name",
                "party_address",
                "party_contact",
                "party_type",
                "party_role"
            })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(SnakeCaseStrategy.class)
    record Party(
            @Schema(maxLength = 63) String partyId,
            @Schema(maxLength = 200) String partyName,
            @Schema(maxLength = 500) String partyAddress,
            @Schema(maxLength = 500) String partyContact,
            @Schema(examples = "ORGANISATION", maxLength = 20) String partyType,
            @Schema(examples = "PII_CONTROLLER", maxLength = 20) String partyRole,
            @Schema(description = "What a signature in the person's place rests on.")
                    @Nullable Authority partyAuthority) {}

    /// @param validityDuration from then to the end of the last permitted use; zero when nothing is
    ///   permitted
    /// @param entityId who brought it about: the person, who signed for the person, or the
    ///   controller
    /// @param eventType how consent was expressed
    @Schema(
            name = "ReceiptEvent",
            requiredProperties = {
                "event_time",
                "validity_duration",
                "entity_id",
                "event_type",
                "event_state",
                "log"
            })
    @JsonNaming(SnakeCaseStrategy.class)
    record Event(
            Instant eventTime,
            @Schema(
                            description =
                                    "From then to the end of the last permitted use; PT0S when"
                                            + " nothing is permitted.",
                            examples = "PT8760H",
                            maxLength = 40)
                    Duration validityDuration,
            @Schema(
                            description =
                                    "Who brought it about: the pseudonym, the substitute who"
                                            + " signed, or the id of the controller.",
                            maxLength = 63)
                    String entityId,
            @Schema(
                            description = "How consent was expressed.",
                            examples = "EXPLICIT",
                            maxLength = 20)
                    String eventType,
            @Schema(
                            description = "The event's stored name without `consent-`.",
                            examples = "GIVEN",
                            maxLength = 40)
                    String eventState,
            LoggedEvent log) {}

    /// @param jwks where the public keys are, from the service's address on
    @Schema(
            name = "ReceiptSigningKey",
            requiredProperties = {"kid", "jwks"})
    record SigningKey(
            @Schema(description = "Of the key that signs now.", maxLength = 43) String kid,
            @Schema(
                            description =
                                    "Where the public keys are, from the service's address on.",
                            maxLength = 200)
                    String jwks) {}
}
