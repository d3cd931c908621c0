package id.percaya.listening.intake.shown;

import id.percaya.kit.personaldata.PersonalDataFinder;
import id.percaya.kit.personaldata.PersonalKind;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Metrics;
import id.percaya.listening.intake.mention.Place;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.mention.Vendor;
import id.percaya.listening.intake.mention.VendorField;
import id.percaya.listening.intake.progress.Category;
import id.percaya.listening.intake.progress.DismissalReason;
import id.percaya.listening.intake.progress.Priority;
import id.percaya.listening.intake.progress.ReplyChannel;
import id.percaya.listening.intake.progress.WorkState;
import id.percaya.listening.intake.understood.DecidedBy;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Read-only entity; [MentionStore] writes the table.
@Entity
@Immutable
@Table(name = "mention")
class MentionRow extends PanacheEntityBase {

    private static final UUID CORRECTIONS = UUID.fromString("019ca5d0-0000-7000-8000-000000000004");

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    String source;
    String externalId;
    String url;
    Instant publishedAt;
    Instant collectedAt;
    Instant storedAt;
    String language;
    String sourceLanguage;
    String title;
    String text;
    String textState;
    String country;
    String place;
    Double rating;
    String parentExternalId;
    String authorKey;
    Long followers;
    Boolean verified;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Long likes;
    Long comments;
    Long shares;
    Long views;
    Long reach;
    Long saves;
    Long engagement;
    String vendor;

    @JdbcTypeCode(SqlTypes.JSON)
    List<VendorField> vendorFields;

    @Enumerated(EnumType.STRING)
    Sentiment sentiment;

    @Enumerated(EnumType.STRING)
    DecidedBy sentimentBy;

    @Enumerated(EnumType.STRING)
    Sentiment sourceSentiment;

    @Enumerated(EnumType.STRING)
    Sentiment modelSentiment;

    Double modelScore;
    String modelVersion;
    String lexiconVersion;
    Instant correctedAt;
    Instant editedAt;

    @Formula("(select s.story_id from mention_story s where s.mention_id = id)")
    UUID clusterId;

    @Formula(
            "(select string_agg(k.kind || '/' || k.code, ',') from mention_code k where k.mention_id = id)")
    String codes;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> criticalWords;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> personalData;

    @Enumerated(EnumType.STRING)
    WorkState workState;

    @Enumerated(EnumType.STRING)
    Priority priority;

    @Enumerated(EnumType.STRING)
    Category category;

    UUID assignee;
    Instant firstResponseAt;

    @Enumerated(EnumType.STRING)
    ReplyChannel responseChannel;

    String responseUrl;

    @Enumerated(EnumType.STRING)
    DismissalReason dismissedAs;

    /// With personal data masked, as lists show it.
    MentionDetails masked() {
        return details(PersonalDataFinder::masked, MaskedAddress::of);
    }

    /// As published.
    MentionDetails details() {
        return details(text -> text, address -> address);
    }

    /// A mention that somebody corrected, without its id, author and address.
    CorrectedMention corrected() {
        return new CorrectedMention(
                Ids.derived(CORRECTIONS, id.toString()),
                correctedAt,
                sentiment,
                sourceSentiment == null ? sentiment : sourceSentiment,
                model(),
                language,
                PersonalDataFinder.masked(title),
                PersonalDataFinder.masked(text));
    }

    private MentionDetails details(
            UnaryOperator<String> texts, UnaryOperator<@Nullable String> addresses) {
        return new MentionDetails(
                id,
                version,
                source,
                addresses.apply(externalId),
                addresses.apply(url),
                publishedAt,
                collectedAt,
                language,
                sourceLanguage,
                texts.apply(title),
                texts.apply(text),
                new Author(authorKey, followers, verified),
                kind,
                new Metrics(likes, comments, shares, views, reach, saves, engagement),
                sentiment,
                TextState.valueOf(textState),
                place(),
                rating,
                addresses.apply(parentExternalId),
                vendor(),
                sentimentBy,
                sourceSentiment == null ? sentiment : sourceSentiment,
                model(),
                correctedAt,
                editedAt,
                clusterId,
                work(addresses),
                criticalWords,
                personalData.stream().map(PersonalKind::valueOf).toList(),
                NamedCodes.of(codes));
    }

    private MentionWork work(UnaryOperator<@Nullable String> addresses) {
        boolean waits = MentionWork.isOpen(workState) && firstResponseAt == null;
        return new MentionWork(
                workState,
                priority,
                category,
                assignee,
                waits ? storedAt : null,
                firstResponseAt,
                responseChannel,
                addresses.apply(responseUrl),
                dismissedAs);
    }

    private @Nullable Place place() {
        Place found = new Place(country, place);
        return found.equals(Place.UNKNOWN) ? null : found;
    }

    private @Nullable Vendor vendor() {
        Vendor found = new Vendor(vendor, vendorFields == null ? List.of() : vendorFields);
        return found.isAbsent() ? null : found;
    }

    private @Nullable ModelSentiment model() {
        return modelSentiment == null
                ? null
                : new ModelSentiment(modelSentiment, modelScore, modelVersion, lexiconVersion);
    }
}
