package id.percaya.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.tenancy.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The data of other services' events, as those services announce it.
public final class EventBodies {

    private static final Instant FIRST_OF_MAY = Instant.parse("2027-05-01T00:00:00Z");

    private EventBodies() {}

    public record CrisisDeclared(
            UUID caseId,
            String facility,
            List<String> procedures,
            List<String> practitioners,
            List<String> topics,
            List<String> scope,
            String severity,
            boolean drill,
            Instant declaredAt) {

        public static CrisisDeclared of(String facility, String... scope) {
            return new CrisisDeclared(
                    Ids.next(),
                    facility,
                    List.of("liposuction"),
                    List.of("dr-r"),
                    List.of("safety"),
                    List.of(scope),
                    "SENTINEL",
                    false,
                    FIRST_OF_MAY);
        }

        public CrisisDeclared asDrill() {
            return new CrisisDeclared(
                    caseId,
                    facility,
                    procedures,
                    practitioners,
                    topics,
                    scope,
                    severity,
                    true,
                    declaredAt);
        }
    }

    /// The data of `procedure.suspended.v1` and of `procedure.lifted.v1`.
    public record Suspension(UUID crisisId, String facility, String procedure, Instant since) {

        public static Suspension of(UUID crisis, String facility) {
            return new Suspension(crisis, facility, "botox", FIRST_OF_MAY);
        }
    }

    public record RecoveryGateOpened(UUID crisisId, String facility, Instant openedAt) {

        public static RecoveryGateOpened of(UUID crisis) {
            return new RecoveryGateOpened(crisis, "f", FIRST_OF_MAY);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StatementApproved(
            UUID crisisId,
            String facility,
            String language,
            String text,
            String textSha256,
            List<String> channels,
            Instant approvedAt,
            Instant nextUpdateAt,
            @Nullable String shortText) {

        /// A statement for YouTube and for a channel that this service does not know.
        public static StatementApproved of(UUID crisis, String facility, String text) {
            return new StatementApproved(
                    crisis,
                    facility,
                    "id",
                    text,
                    sha256(text),
                    List.of("YOUTUBE", "HOLOGRAM"),
                    FIRST_OF_MAY,
                    FIRST_OF_MAY.plusSeconds(7200),
                    null);
        }

        public StatementApproved on(String... named) {
            return new StatementApproved(
                    crisisId,
                    facility,
                    language,
                    text,
                    textSha256,
                    List.of(named),
                    approvedAt,
                    nextUpdateAt,
                    shortText);
        }

        public StatementApproved withShortText(String words) {
            return new StatementApproved(
                    crisisId,
                    facility,
                    language,
                    text,
                    sha256(text + '\u0000' + words),
                    channels,
                    approvedAt,
                    nextUpdateAt,
                    words);
        }
    }

    record Asset(String sha256) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Grant(
            String purpose,
            String channel,
            String medium,
            @Nullable String identifiability,
            @Nullable List<Asset> assets,
            @Nullable String territory,
            Instant from,
            Instant until) {

        private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
        private static final Instant UNTIL = Instant.parse("2040-01-01T00:00:00Z");

        /// A grant with the required fields only.
        public static Grant of(String medium) {
            return new Grant("EDUCATION", "INSTAGRAM", medium, null, null, null, FROM, UNTIL);
        }

        /// A grant for Indonesia that names no assets.
        public static Grant of(String medium, String identifiability) {
            return new Grant(
                    "EDUCATION",
                    "INSTAGRAM",
                    medium,
                    identifiability,
                    List.of(),
                    "ID",
                    FROM,
                    UNTIL);
        }
    }

    public record ConsentGiven(UUID subjectId, List<Grant> grants) {

        public static ConsentGiven of(UUID person, Grant... grants) {
            return new ConsentGiven(person, List.of(grants));
        }
    }

    public record ConsentRestricted(UUID subjectId, List<Grant> grants, Instant restrictedAt) {

        public static ConsentRestricted of(UUID person, Grant... grants) {
            return new ConsentRestricted(person, List.of(grants), FIRST_OF_MAY);
        }
    }

    public record ConsentSuperseded(UUID subjectId, UUID by, Instant supersededAt) {

        public static ConsentSuperseded of(UUID person) {
            return new ConsentSuperseded(person, Ids.next(), FIRST_OF_MAY);
        }
    }

    record ConsentWithdrawn(UUID subjectId, Instant withdrawnAt) {}

    record ConsentVoided(UUID subjectId, Instant voidedAt) {}

    record ConsentErased(UUID subjectId, Instant erasedAt) {}

    record ConsentExpired(UUID subjectId, Instant expiredAt) {}

    /// The data of `consent.<ending>.v1`. The name of its time differs between the endings.
    public static Record consentEnded(String ending, UUID person) {
        return switch (ending) {
            case "withdrawn" -> new ConsentWithdrawn(person, FIRST_OF_MAY);
            case "voided" -> new ConsentVoided(person, FIRST_OF_MAY);
            case "erased" -> new ConsentErased(person, FIRST_OF_MAY);
            case "expired" -> new ConsentExpired(person, FIRST_OF_MAY);
            default -> throw new IllegalArgumentException(ending);
        };
    }

    public record TakedownOrdered(
            UUID placementId,
            UUID consentId,
            UUID subjectId,
            String channel,
            String cause,
            Instant orderedAt,
            Instant dueAt) {

        public static TakedownOrdered of(UUID placement, UUID consent, UUID person) {
            return new TakedownOrdered(
                    placement,
                    consent,
                    person,
                    "INSTAGRAM",
                    "WITHDRAWN",
                    FIRST_OF_MAY,
                    Instant.parse("2027-05-04T00:00:00Z"));
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// `concern.confirmed.v1`
    public record ConcernConfirmed(
            String facility,
            long authors,
            String firstMentionAt,
            String dueAt,
            String confirmedAt) {

        public static ConcernConfirmed of(String facility, Instant at) {
            return new ConcernConfirmed(
                    facility,
                    10,
                    at.minusSeconds(3600).toString(),
                    at.plusSeconds(172_800).toString(),
                    at.toString());
        }
    }
}
