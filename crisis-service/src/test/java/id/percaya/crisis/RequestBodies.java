package id.percaya.crisis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Valid request bodies of the REST tests. Instants are text, as the API writes them.
public final class RequestBodies {

    private static final List<String> ELEMENTS =
            List.of(
                    "EMPATHY",
                    "CONFIRMED_FACTS",
                    "UNKNOWNS",
                    "PROCESS_AND_NEXT_UPDATE",
                    "COMMITMENT",
                    "WHERE_TO_TURN",
                    "ACKNOWLEDGEMENT",
                    "CONDOLENCE",
                    "INVESTIGATION_COMMITMENT",
                    "SUSPENSION_NOTICE");

    private RequestBodies() {}

    public record CaseBody(String facility, String summary) {}

    /// The reason for a dismissal.
    public record ReasonBody(String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeclarationBody(
            String caseId,
            String facility,
            List<String> procedures,
            List<String> practitioners,
            List<String> scope,
            String severity,
            @Nullable String occurredAt) {

        public static DeclarationBody of(String caseId, String severity) {
            return new DeclarationBody(
                    caseId,
                    "melati-kemang",
                    List.of("liposuction"),
                    List.of("dr-r"),
                    List.of("PROCEDURE", "PRACTITIONER"),
                    severity,
                    null);
        }

        public DeclarationBody withoutProcedures() {
            return new DeclarationBody(
                    caseId, facility, List.of(), practitioners, scope, severity, occurredAt);
        }

        public DeclarationBody withoutPractitioners() {
            return new DeclarationBody(
                    caseId, facility, procedures, List.of(), scope, severity, occurredAt);
        }

        public DeclarationBody withScope(String... scopes) {
            return new DeclarationBody(
                    caseId,
                    facility,
                    procedures,
                    practitioners,
                    List.of(scopes),
                    severity,
                    occurredAt);
        }

        public DeclarationBody occurredAt(Instant at) {
            return new DeclarationBody(
                    caseId, facility, procedures, practitioners, scope, severity, at.toString());
        }
    }

    public record AssessmentBody(String type, boolean similarBefore, String priorReputation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PostureBody(
            String posture,
            @Nullable String reason,
            @Nullable String approver,
            @Nullable String refutation) {

        public PostureBody(String posture) {
            this(posture, null, null, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StatementBody(
            @Nullable String crisisId,
            String language,
            String posture,
            Map<String, String> elements,
            List<String> channels,
            String nextUpdateAt,
            @Nullable String shortText) {

        /// A complete statement.
        public static StatementBody of(String crisis) {
            return new StatementBody(
                    crisis,
                    "id",
                    "REBUILD",
                    ELEMENTS.stream()
                            .collect(Collectors.toMap(code -> code, code -> "Teks " + code)),
                    List.of("INSTAGRAM", "WEBSITE"),
                    Instant.now().plus(Duration.ofHours(6)).toString(),
                    null);
        }

        public StatementBody without(String... codes) {
            Map<String, String> fewer = new TreeMap<>(elements);
            List.of(codes).forEach(fewer::remove);
            return new StatementBody(
                    crisisId, language, posture, fewer, channels, nextUpdateAt, shortText);
        }

        public StatementBody promising(Instant nextUpdate) {
            return new StatementBody(
                    crisisId,
                    language,
                    posture,
                    elements,
                    channels,
                    nextUpdate.toString(),
                    shortText);
        }

        public StatementBody withShortText(String words) {
            return new StatementBody(
                    crisisId, language, posture, elements, channels, nextUpdateAt, words);
        }

        /// The same wording as a revision, which names no crisis.
        public StatementBody revision() {
            return new StatementBody(
                    null, language, posture, elements, channels, nextUpdateAt, shortText);
        }
    }

    public record ApprovalBody(String textSha256) {}

    public record SuspensionBody(
            String crisisId, String facility, String procedure, String practitioner) {

        public static SuspensionBody of(String crisis) {
            return new SuspensionBody(crisis, "melati-kemang", "liposuction", "dr-r");
        }
    }

    public record CredentialCheckBody(
            String crisisId,
            String practitioner,
            String str,
            String facility,
            String procedure,
            String result,
            String checkedAt,
            String evidence) {

        public static CredentialCheckBody of(String crisis, String result) {
            return new CredentialCheckBody(
                    crisis,
                    "dr-r",
                    "3121100123",
                    "melati-kemang",
                    "liposuction",
                    result,
                    Instant.now().minusSeconds(60).toString(),
                    "register extract");
        }

        public CredentialCheckBody checkedAt(Instant at) {
            return new CredentialCheckBody(
                    crisisId,
                    practitioner,
                    str,
                    facility,
                    procedure,
                    result,
                    at.toString(),
                    evidence);
        }
    }

    public record CharterBody(String crisisId) {}

    public record FindingsBody(List<String> findings) {}

    public record ActionBody(
            String crisisId,
            String investigationId,
            String title,
            String strength,
            String owner,
            String dueOn,
            String measure) {

        public static ActionBody of(String crisis, String investigation) {
            return new ActionBody(
                    crisis,
                    investigation,
                    "No theatre list without a valid SIP",
                    "STRONGER",
                    "theatre-manager",
                    "2027-01-31",
                    "none without in four weeks");
        }

        public ActionBody ownedBy(String person) {
            return new ActionBody(
                    crisisId, investigationId, title, strength, person, dueOn, measure);
        }
    }

    public record VerificationBody(boolean effective, String evidence) {}

    public record EvidenceBody(String evidence) {}
}
