package id.percaya.consent.proof.receipt;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One permitted use, as one purpose of ISO/IEC TS 27560:2023 section 6.3.4.
///
/// @param lawfulBasis the explicit consent of UU PDP 27/2022 art. 20(2)a
/// @param retentionPeriod the use ends with it and the content is deleted; the form tells how long
///   documents are kept
@Schema(
        name = "ReceiptPurpose",
        requiredProperties = {
            "purpose",
            "lawful_basis",
            "pii_information",
            "pii_controllers",
            "collection_method",
            "processing_method",
            "storage_locations",
            "processing_locations",
            "geographic_restrictions",
            "retention_period",
            "jurisdiction",
            "recipient_third_parties",
            "withdrawal_method",
            "privacy_rights"
        })
@JsonNaming(SnakeCaseStrategy.class)
record ReceiptPurpose(
        Purpose purpose,
        @Schema(description = "The legal basis.", maxLength = 100) String lawfulBasis,
        PiiInformation piiInformation,
        @Schema(description = "Ids of parties.", maxItems = 1) List<String> piiControllers,
        @Schema(maxLength = 200) String collectionMethod,
        @Schema(maxLength = 200) String processingMethod,
        @Schema(description = "Countries, ISO 3166-1 alpha-2.", maxItems = 10)
                List<String> storageLocations,
        @Schema(description = "Countries, ISO 3166-1 alpha-2.", maxItems = 10)
                List<String> processingLocations,
        @Schema(description = "Territory of the use: ISO 3166-1 alpha-2, or WORLD.", maxLength = 5)
                String geographicRestrictions,
        @Schema(description = "The use ends with it. The form tells how long documents are kept.")
                Period retentionPeriod,
        @Schema(description = "The country whose law applies, ISO 3166-1 alpha-2.", maxLength = 2)
                String jurisdiction,
        @Schema(description = "The channel, and through it the public.", maxItems = 1)
                List<Channel> recipientThirdParties,
        @Schema(description = "How to withdraw, and the contact for it.", maxLength = 1000)
                String withdrawalMethod,
        @Schema(description = "The articles of law on the person's rights.", maxLength = 100)
                String privacyRights) {

    private static final String INDONESIA = "ID";

    @Schema(
            name = "ReceiptPii",
            requiredProperties = {
                "pii_type",
                "identifiability",
                "assets",
                "pii_optional",
                "special_pii_category"
            })
    @JsonNaming(SnakeCaseStrategy.class)
    record PiiInformation(
            Medium piiType,
            Identifiability identifiability,
            @Schema(description = "The permitted assets; any if empty.", maxItems = 100)
                    List<Asset> assets,
            @Schema(description = "Always true: care never depends on consent.")
                    boolean piiOptional,
            @Schema(description = "Health data: UU PDP 27/2022 art. 4(2)a.")
                    boolean specialPiiCategory) {}

    @Schema(
            name = "ReceiptPeriod",
            requiredProperties = {"from", "until"})
    record Period(Instant from, Instant until) {}

    static ReceiptPurpose of(Grant grant, Receipt.Party controller) {
        return new ReceiptPurpose(
                grant.purpose(),
                "CONSENT (UU 27/2022 art. 20(2)a)",
                new PiiInformation(
                        grant.medium(), grant.identifiability(), grant.assets(), true, true),
                List.of(controller.partyId()),
                "DIRECTLY_FROM_PRINCIPAL",
                "PUBLICATION",
                List.of(INDONESIA),
                List.of(INDONESIA),
                grant.territory(),
                new Period(grant.from(), grant.until()),
                INDONESIA,
                List.of(grant.channel()),
                "ANY_WAY_WITHOUT_REASON: " + controller.partyContact(),
                "UU 27/2022 art. 5-13");
    }
}
