package id.percaya.consent.agreement.consent;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.RequestJson;
import id.percaya.consent.agreement.consent.DraftConsentRequest.CompensationRequest;
import id.percaya.consent.agreement.consent.GiveConsentRequest.SignerRequest;
import id.percaya.consent.agreement.consent.GrantRequest.AssetRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The request bodies about consents, made of the service's own request records.
public final class ConsentBodies {

    private static final SignerRequest THE_PERSON =
            new SignerRequest(Signer.As.SUBJECT, null, null, null);

    private ConsentBodies() {}

    /// Marketing on Instagram in these media.
    public static String draft(
            UUID subject, UUID form, Instant from, Instant until, String... media) {
        return RequestJson.of(draft(subject, form, grants(from, until, media)));
    }

    static DraftConsentRequest draft(UUID subject, UUID form, List<GrantRequest> grants) {
        return new DraftConsentRequest(subject, form, "id", grants, null, null, null);
    }

    static DraftConsentRequest paying(String currency, DraftConsentRequest draft) {
        return new DraftConsentRequest(
                draft.subjectId(),
                draft.formId(),
                draft.language(),
                draft.grants(),
                new CompensationRequest("1", currency),
                null,
                null);
    }

    static DraftConsentRequest superseding(UUID older, DraftConsentRequest draft) {
        return new DraftConsentRequest(
                draft.subjectId(),
                draft.formId(),
                draft.language(),
                draft.grants(),
                null,
                null,
                older);
    }

    static String restriction(List<GrantRequest> grants) {
        return RequestJson.of(new RestrictConsentRequest(grants));
    }

    static List<GrantRequest> grants(Instant from, Instant until, String... media) {
        return Arrays.stream(media)
                .map(medium -> grant(Medium.valueOf(medium), null, List.of(), from, until))
                .toList();
    }

    static GrantRequest within(String territory, Instant from, Instant until) {
        return grant(Medium.PHOTO, territory, List.of(), from, until);
    }

    /// One photo grant for each count, which names that many assets.
    static List<GrantRequest> naming(Instant from, Instant until, int... counts) {
        return Arrays.stream(counts)
                .mapToObj(count -> grant(Medium.PHOTO, null, assets(count), from, until))
                .toList();
    }

    private static List<AssetRequest> assets(int count) {
        return Stream.generate(() -> new AssetRequest(UUID.randomUUID(), "a".repeat(64)))
                .limit(count)
                .toList();
    }

    private static GrantRequest grant(
            Medium medium,
            @Nullable String territory,
            List<AssetRequest> assets,
            Instant from,
            Instant until) {
        return new GrantRequest(
                Purpose.MARKETING, Channel.INSTAGRAM, medium, null, assets, territory, from, until);
    }

    /// The person's own signature of this instant.
    public static String signature(UUID evidence) {
        return RequestJson.of(signature(THE_PERSON, Instant.now(), List.of(evidence), true));
    }

    /// A parent's signature of this instant, with the child's assent unstated.
    public static String signatureByParent(UUID substitute, UUID evidence) {
        return RequestJson.of(
                signature(
                        guardian(substitute, Authority.PARENTAL),
                        Instant.now(),
                        List.of(evidence),
                        true));
    }

    static GiveConsentRequest signature(
            SignerRequest signer,
            Instant signedAt,
            List<UUID> evidence,
            boolean careNotConditional) {
        return new GiveConsentRequest(signer, signedAt, evidence, careNotConditional);
    }

    static SignerRequest thePerson() {
        return THE_PERSON;
    }

    static SignerRequest guardian(UUID substitute, @Nullable Authority authority) {
        return new SignerRequest(Signer.As.GUARDIAN, substitute, authority, null);
    }
}
