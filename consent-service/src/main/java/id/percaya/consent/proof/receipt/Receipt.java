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
/// 6.3.4 and 6.3.5 (processing), 6.3.6 (parties) and 6.3.7 (events). `tree_head`, `signing_key` and
/// each event's `log` are our additions: they make the receipt verifiable.
///
/// @param piiPrincipalId the pseudonym: a receipt contains no name
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
        @Schema(description = "The pseudonym: a receipt contains no name.") UUID piiPrincipalId,
        Processing piiProcessing,
        @Schema(maxItems = 2) List<Party> partyIdentification,
        @Schema(maxItems = 1000) List<Event> events,
        SignedTreeHead treeHead,
        SigningKey signingKey) {

    static final String SCHEMA = "urn:percaya:receipt:1:iso-iec-ts-27560:2023";
    static final String TYP = "percaya-receipt+jws";

    /// @param privacyNotice absent for a consent recorded before forms were introduced
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ReceiptProcessing",
            requiredProperties = {"language", "purposes"})
    @JsonNaming(SnakeCaseStrategy.class)
    record Processing(
            @Schema(description = "The form; absent for a consent recorded before forms existed.")
                    @Nullable Notice privacyNotice,
            @Schema(description = "Language of the signed text, BCP 47.", maxLength = 35)
                    String language,
            @Schema(description = "One for each permitted use.", maxItems = 200)
                    List<ReceiptPurpose> purposes,
            @Schema(description = "Payment to the person; absent if there is none.")
                    @Nullable Money compensation) {}

    /// @param textSha256 hash of the text in the signed language, as canonical JSON
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
                                    "Hash of the text in the signed language as canonical JSON (RFC 8785), lower-case hex.",
                            maxLength = 64)
                    String textSha256) {}

    /// @param partyName `-` for a substitute, whose name, address and contact are not disclosed
    /// @param partyAuthority the legal authority of a substitute; not part of the standard
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
            @Schema(description = "The legal authority of whoever signed for the person.")
                    @Nullable Authority partyAuthority) {}

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
                                    "From the event to the end of the last permitted use; PT0S if"
                                            + " nothing is permitted.",
                            examples = "PT8760H",
                            maxLength = 40)
                    Duration validityDuration,
            @Schema(
                            description =
                                    "The one who caused it: the person's pseudonym, the id of the"
                                            + " substitute who signed, or the id of the controller.",
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

    /// @param jwks path of the public keys, relative to the service's address
    @Schema(
            name = "ReceiptSigningKey",
            requiredProperties = {"kid", "jwks"})
    record SigningKey(
            @Schema(description = "Id of the current signing key.", maxLength = 43) String kid,
            @Schema(
                            description =
                                    "Path of the public keys, relative to the service's address.",
                            maxLength = 200)
                    String jwks) {}
}
