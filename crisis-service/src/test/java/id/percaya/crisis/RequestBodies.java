package id.percaya.crisis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    public record CaseBody(String facility, String summary, boolean drill) {

        public CaseBody(String facility, String summary) {
            this(facility, summary, false);
        }
    }

    public record PersonBody(String displayName, List<String> roles) {}

    /// The reason for a dismissal, a return or a decision.
    public record ReasonBody(String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeclarationBody(
            String caseId,
            String facility,
            List<String> procedures,
            List<String> practitioners,
            List<String> scope,
            String severity,
            @Nullable String occurredAt,
            @Nullable String awareAt,
            @Nullable Integer deaths) {

        /// Names a practitioner of its own, because the same is suspended once at a time.
        public static DeclarationBody of(String caseId, String severity) {
            return new DeclarationBody(
                    caseId,
                    "melati-kemang",
                    List.of("liposuction"),
                    List.of("dr-" + caseId),
                    List.of("PROCEDURE", "PRACTITIONER"),
                    severity,
                    null,
                    null,
                    severity.equals("SENTINEL") ? 1 : null);
        }

        public DeclarationBody withoutProcedures() {
            return with(List.of(), practitioners, scope);
        }

        public DeclarationBody withoutPractitioners() {
            return with(procedures, List.of(), scope);
        }

        public DeclarationBody withScope(String... scopes) {
            return with(procedures, practitioners, List.of(scopes));
        }

        private DeclarationBody with(
                List<String> treatments, List<String> doctors, List<String> scopes) {
            return new DeclarationBody(
                    caseId,
                    facility,
                    treatments,
                    doctors,
                    scopes,
                    severity,
                    occurredAt,
                    awareAt,
                    deaths);
        }

        public DeclarationBody occurredAt(Instant at) {
            return at(at.toString(), awareAt);
        }

        public DeclarationBody awareAt(Instant at) {
            return at(occurredAt, at.toString());
        }

        private DeclarationBody at(@Nullable String occurred, @Nullable String aware) {
            return new DeclarationBody(
                    caseId,
                    facility,
                    procedures,
                    practitioners,
                    scope,
                    severity,
                    occurred,
                    aware,
                    deaths);
        }
    }

    public record AssessmentBody(String type, boolean similarBefore, String priorReputation) {}

    public record PostureBody(String posture) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposalBody(String posture, String reason, @Nullable String refutation) {}

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

        /// Of the practitioner whom the crisis names.
        public static SuspensionBody of(String crisis) {
            return new SuspensionBody(
                    crisis, "melati-kemang", "liposuction", Requests.practitioner(crisis));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CredentialCheckBody(
            String crisisId,
            String practitioner,
            String str,
            String sip,
            String clinicalPrivilege,
            @Nullable String validUntil,
            String facility,
            String procedure,
            String result,
            String checkedAt,
            String evidence) {

        public static CredentialCheckBody of(String crisis, String result) {
            return of(crisis, Requests.practitioner(crisis), result);
        }

        public static CredentialCheckBody of(String crisis, String doctor, String result) {
            return new CredentialCheckBody(
                    crisis,
                    doctor,
                    "3121100123",
                    "503/12",
                    "SPK 14",
                    LocalDate.now(ZoneOffset.UTC).plusDays(300).toString(),
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
                    sip,
                    clinicalPrivilege,
                    validUntil,
                    facility,
                    procedure,
                    result,
                    at.toString(),
                    evidence);
        }

        public CredentialCheckBody privilegedUntil(String document, @Nullable String day) {
            return new CredentialCheckBody(
                    crisisId,
                    practitioner,
                    str,
                    sip,
                    document,
                    day,
                    facility,
                    procedure,
                    result,
                    checkedAt,
                    evidence);
        }

        public CredentialCheckBody at(String place) {
            return new CredentialCheckBody(
                    crisisId,
                    practitioner,
                    str,
                    sip,
                    clinicalPrivilege,
                    validUntil,
                    place,
                    procedure,
                    result,
                    checkedAt,
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
            String measure,
            int measureDays) {

        /// Owned by the auditor, measured at once.
        public static ActionBody of(String crisis, String investigation) {
            return new ActionBody(
                    crisis,
                    investigation,
                    "No theatre list without a valid SIP",
                    "STRONGER",
                    Requests.known("auditor"),
                    LocalDate.now(ZoneOffset.UTC).plusDays(60).toString(),
                    "none without in four weeks",
                    0);
        }

        public ActionBody ownedBy(String person) {
            return new ActionBody(
                    crisisId,
                    investigationId,
                    title,
                    strength,
                    person,
                    dueOn,
                    measure,
                    measureDays);
        }

        public ActionBody dueOn(LocalDate day) {
            return new ActionBody(
                    crisisId,
                    investigationId,
                    title,
                    strength,
                    owner,
                    day.toString(),
                    measure,
                    measureDays);
        }

        public ActionBody measuredFor(int days) {
            return new ActionBody(
                    crisisId, investigationId, title, strength, owner, dueOn, measure, days);
        }
    }

    public record VerificationBody(boolean effective, String evidence) {}

    public record EvidenceBody(String evidence) {}
}
