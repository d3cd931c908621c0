package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.campaign.publishing.publication.StopRecipients;
import id.percaya.campaign.publishing.publication.calendar.PublicationDetails.HoldingHalt;
import id.percaya.campaign.publishing.publication.calendar.PublicationDetails.Told;
import id.percaya.campaign.publishing.publication.calendar.PublicationDetails.Warning;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read only; [PublicationProjection] writes it.
@Entity
@Immutable
@Table(name = "publication")
class PublicationRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    PublicationState state;

    UUID contentId;
    String contentSha256;
    UUID campaignId;
    UUID statementId;
    UUID crisisId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String facility;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> procedures;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> practitioners;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> topics;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> subjectIds;

    UUID accountId;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String segment;
    Instant dueAt;
    String dueWallTime;
    String zone;
    String grace;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<HoldReason> reasons;

    @JdbcTypeCode(SqlTypes.JSON)
    List<HoldingHalt> halts;

    Instant stopAskedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    StopRecipients stopTold;

    boolean despiteStop;
    String why;
    String url;
    Instant publishedAt;

    PublicationDetails details() {
        return details(List.of());
    }

    PublicationDetails details(List<Warning> warnings) {
        return new PublicationDetails(
                id,
                version,
                state,
                contentId,
                contentSha256,
                campaignId,
                statementId,
                crisisId,
                kind,
                facility,
                subjectIds,
                accountId,
                channel,
                segment,
                dueAt,
                dueWallTime,
                zone,
                grace,
                reasons,
                halts,
                stopAskedAt,
                stopTold == null ? null : Told.of(stopTold),
                despiteStop,
                why,
                url,
                publishedAt,
                warnings);
    }
}
