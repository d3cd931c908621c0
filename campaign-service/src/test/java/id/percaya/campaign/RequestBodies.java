package id.percaya.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Valid request bodies of the REST tests. Instants are text, as the API writes them.
public final class RequestBodies {

    private RequestBodies() {}

    public record PeriodBody(String from, String until) {}

    public record ObjectiveBody(String metric, double baseline, double target, String by) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TaglineBody(String text, @Nullable String placement, @Nullable String match) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MessageBody(String text, @Nullable String proof, @Nullable List<String> claims) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgesBody(int from, @Nullable Integer until) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SegmentBody(
            String name,
            @Nullable AgesBody ageBand,
            @Nullable String need,
            @Nullable List<String> channels,
            @Nullable String languageLevel,
            @Nullable String tone) {

        public static SegmentBody of(String name, int youngest, @Nullable Integer oldest) {
            return new SegmentBody(
                    name,
                    new AgesBody(youngest, oldest),
                    "Tahu kapan harus berobat",
                    List.of("FACEBOOK"),
                    "A",
                    "hormat");
        }
    }

    public record MemberBody(String person, String role) {}

    public record CloneBody(PeriodBody period) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CampaignBody(
            String title,
            String regulatoryClass,
            String facility,
            @Nullable List<String> otherFacilities,
            PeriodBody period,
            @Nullable String zone,
            ObjectiveBody objective,
            @Nullable UUID crisisId,
            @Nullable TaglineBody tagline,
            List<MessageBody> keyMessages,
            List<SegmentBody> segments,
            @Nullable List<MemberBody> team) {

        public static CampaignBody of(String regulatoryClass) {
            return of("Ayo periksa", regulatoryClass, "melati-kemang", null);
        }

        public static CampaignBody of(
                String title, String regulatoryClass, String facility, @Nullable UUID crisis) {
            return new CampaignBody(
                    title,
                    regulatoryClass,
                    facility,
                    null,
                    new PeriodBody("2026-01-01", "2099-12-31"),
                    null,
                    new ObjectiveBody("NET_SENTIMENT", -0.42, 0.1, "2027-06-30"),
                    crisis,
                    null,
                    List.of(new MessageBody("Periksa setahun sekali", null, null)),
                    List.of(SegmentBody.of("Lansia", 60, null)),
                    null);
        }

        public CampaignBody withCrisis(UUID crisis) {
            return of(title, regulatoryClass, facility, crisis);
        }

        public CampaignBody at(String other) {
            return of(title, regulatoryClass, other, crisisId);
        }

        /// Speaking for this site too.
        public CampaignBody alsoAt(String other) {
            return new CampaignBody(
                    title,
                    regulatoryClass,
                    facility,
                    List.of(other),
                    period,
                    zone,
                    objective,
                    crisisId,
                    tagline,
                    keyMessages,
                    segments,
                    team);
        }

        public CampaignBody withPeriod(String from, String until) {
            return with(new PeriodBody(from, until), objective);
        }

        public CampaignBody withMetric(String metric) {
            return with(
                    period,
                    new ObjectiveBody(
                            metric, objective.baseline(), objective.target(), objective.by()));
        }

        private CampaignBody with(PeriodBody days, ObjectiveBody goal) {
            return new CampaignBody(
                    title,
                    regulatoryClass,
                    facility,
                    otherFacilities,
                    days,
                    zone,
                    goal,
                    crisisId,
                    tagline,
                    keyMessages,
                    segments,
                    team);
        }

        /// With everything that a plan may say besides what it must say.
        public CampaignBody filled(
                String otherFacility, List<SegmentBody> groups, List<MemberBody> people) {
            return new CampaignBody(
                    title,
                    regulatoryClass,
                    facility,
                    List.of(otherFacility),
                    period,
                    "Asia/Makassar",
                    objective,
                    crisisId,
                    new TaglineBody("Sehat bersama", "END", null),
                    List.of(
                            new MessageBody(
                                    "Periksa setahun sekali",
                                    "Anjuran Kementerian Kesehatan",
                                    List.of("Hipertensi sering tanpa gejala"))),
                    groups,
                    people);
        }
    }

    public record AmendmentApproval(int planVersion) {}

    /// A person whom the content shows.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SubjectBody(
            String subjectId, List<String> media, @Nullable String identifiability) {

        public static SubjectBody of(UUID person, String... media) {
            return new SubjectBody(person.toString(), List.of(media), null);
        }

        public SubjectBody withIdentifiability(String level) {
            return new SubjectBody(subjectId, media, level);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContentBody(
            String campaignId,
            String kind,
            String title,
            String body,
            List<String> procedures,
            List<String> practitioners,
            List<String> topics,
            @Nullable List<SubjectBody> subjects,
            @Nullable String purpose) {

        /// A short video that shows nobody.
        public static ContentBody of(String campaign) {
            return new ContentBody(
                    campaign,
                    "SHORT_VIDEO",
                    "Mengenal hipertensi",
                    "Tekanan darah tinggi sering tanpa gejala.",
                    List.of("blood-pressure"),
                    List.of("dr-sinta"),
                    List.of("hypertension"),
                    null,
                    null);
        }

        public ContentBody withKind(String other) {
            return new ContentBody(
                    campaignId,
                    other,
                    title,
                    body,
                    procedures,
                    practitioners,
                    topics,
                    subjects,
                    purpose);
        }

        public ContentBody withTitle(String other) {
            return new ContentBody(
                    campaignId,
                    kind,
                    other,
                    body,
                    procedures,
                    practitioners,
                    topics,
                    subjects,
                    purpose);
        }

        public ContentBody withProcedures(String... codes) {
            return new ContentBody(
                    campaignId,
                    kind,
                    title,
                    body,
                    List.of(codes),
                    practitioners,
                    topics,
                    subjects,
                    purpose);
        }

        public ContentBody withSubject(SubjectBody subject, @Nullable String shownFor) {
            return new ContentBody(
                    campaignId,
                    kind,
                    title,
                    body,
                    procedures,
                    practitioners,
                    topics,
                    List.of(subject),
                    shownFor);
        }
    }

    public record RevisionBody(String kind, String title, String body) {

        public static RevisionBody article() {
            return new RevisionBody("ARTICLE", "Lain", "Lain sekali.");
        }
    }

    public record ReviewBody(String step, String verdict, String contentSha256) {

        public static ReviewBody requestingChanges(String step, String sha256) {
            return new ReviewBody(step, "REQUEST_CHANGES", sha256);
        }

        public static ReviewBody approving(String step, String sha256) {
            return new ReviewBody(step, "APPROVE", sha256);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AccountBody(
            String channel, String handle, String delivery, @Nullable String webhookUrl) {

        public static AccountBody manual(String channel) {
            return new AccountBody(channel, "@melati", "MANUAL", null);
        }

        public static AccountBody webhook(String channel, String url) {
            return new AccountBody(channel, "@melati", "WEBHOOK", url);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicationBody(
            String contentId,
            String accountId,
            String dueAt,
            @Nullable String grace,
            @Nullable AllowDuplicateBody allowDuplicate) {

        public static PublicationBody of(String content, String account, Instant dueAt) {
            return new PublicationBody(content, account, dueAt.toString(), null, null);
        }

        public PublicationBody withGrace(String duration) {
            return new PublicationBody(contentId, accountId, dueAt, duration, allowDuplicate);
        }

        public PublicationBody allowingDuplicate(String reason) {
            return new PublicationBody(
                    contentId, accountId, dueAt, grace, new AllowDuplicateBody(reason));
        }
    }

    public record AllowDuplicateBody(String reason) {}

    public record RescheduleBody(String dueAt) {

        public static RescheduleBody of(Instant dueAt) {
            return new RescheduleBody(dueAt.toString());
        }
    }

    public record ConfirmationBody(String url) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HaltBody(
            @Nullable Boolean all,
            @Nullable String facility,
            @Nullable String procedure,
            @Nullable String practitioner,
            @Nullable String topic,
            @Nullable String reason) {

        public static HaltBody everywhere() {
            return new HaltBody(true, null, null, null, null, null);
        }

        public static HaltBody ofProcedure(String procedure) {
            return new HaltBody(null, null, procedure, null, null, null);
        }

        public static HaltBody of(String facility, String reason) {
            return new HaltBody(null, facility, null, null, null, reason);
        }
    }

    public record ExemptionsBody(List<String> contents, List<String> kinds) {}

    /// A halt of a campaign or of a channel.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NarrowHaltBody(
            @Nullable Boolean all,
            @Nullable String campaign,
            @Nullable String channel,
            @Nullable ExemptionsBody exemptions) {

        public static NarrowHaltBody ofCampaign(String campaign) {
            return new NarrowHaltBody(null, campaign, null, null);
        }

        public static NarrowHaltBody ofChannel(String channel) {
            return new NarrowHaltBody(null, null, channel, null);
        }

        public NarrowHaltBody exempting(List<String> contents, String... kinds) {
            return new NarrowHaltBody(
                    all, campaign, channel, new ExemptionsBody(contents, List.of(kinds)));
        }
    }
}
