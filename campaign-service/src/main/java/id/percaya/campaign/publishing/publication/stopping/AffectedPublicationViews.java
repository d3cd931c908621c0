package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.Exemptions;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.directory.CodeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Finds the publications that a fact affects.
@ApplicationScoped
class AffectedPublicationViews {

    /// A campaign's contents name the site that leads it, and speak for its other sites too. For
    /// each code, the contents that count as tagged with it.
    private static final String SCHEDULED_IN_SCOPE =
            """
            select id from publication
             where state in ('SCHEDULED', 'HELD', 'ACCEPTED_PENDING', 'STOP_ASKED')
               and statement_id is null
               and (?::text is null or facility = ? or exists (
                     select from campaign c
                      where c.id = publication.campaign_id
                        and c.plan -> 'otherFacilities' @> to_jsonb(?::text)))
               and (?::text is null or procedures @> to_jsonb(?::text)
                    or content_id::text = any (string_to_array(?, ',')))
               and (?::text is null or practitioners @> to_jsonb(?::text)
                    or content_id::text = any (string_to_array(?, ',')))
               and (?::text is null or topics @> to_jsonb(?::text)
                    or content_id::text = any (string_to_array(?, ',')))
               and (?::uuid is null or campaign_id = ?::uuid)
               and (?::text is null or channel = ?)
               and not content_id::text = any (string_to_array(?, ','))
               and not kind = any (string_to_array(?, ','))
             order by due_at, id
            """;

    private static final String STOPPABLE =
            """
            select id from publication
             where state in ('SCHEDULED', 'HELD', 'ACCEPTED_PENDING', 'STOP_ASKED')
               and %s = ?::uuid
             order by due_at, id
            """;

    private static final String SHOWING =
            """
            select id from publication
             where subject_ids @> to_jsonb(?::text)
               and state not in ('CANCELLED', 'FAILED', 'RETRACTED')
             order by due_at, id
            """;

    private final DataSource requests;

    AffectedPublicationViews(DataSource requests) {
        this.requests = requests;
    }

    /// The publications that a halt covers and that are not public yet.
    List<PublicationId> scheduledUnder(HaltImposed halt) {
        return scheduledUnder(halt, Map.of());
    }

    /// As before, where contents count as tagged with what they name.
    ///
    /// @param naming for each kind of code, the contents that name the halt's code of this kind
    List<PublicationId> scheduledUnder(HaltImposed halt, Map<CodeKind, List<UUID>> naming) {
        Scope scope = halt.scope();
        Exemptions exempt = halt.exempt();
        return ids(
                SCHEDULED_IN_SCOPE,
                scope.facility(),
                scope.facility(),
                scope.facility(),
                scope.procedure(),
                scope.procedure(),
                listed(naming.getOrDefault(CodeKind.PROCEDURE, List.of())),
                scope.practitioner(),
                scope.practitioner(),
                listed(naming.getOrDefault(CodeKind.PRACTITIONER, List.of())),
                scope.topic(),
                scope.topic(),
                listed(naming.getOrDefault(CodeKind.TOPIC, List.of())),
                text(scope.campaign()),
                text(scope.campaign()),
                text(scope.channel()),
                text(scope.channel()),
                listed(exempt.contents()),
                listed(exempt.kinds()));
    }

    private static String listed(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// The publications of this content that are not public yet.
    List<PublicationId> stoppableOfContent(UUID contentId) {
        return ids(STOPPABLE.formatted("content_id"), contentId.toString());
    }

    /// The publications of this campaign that are not public yet.
    List<PublicationId> stoppableOfCampaign(UUID campaignId) {
        return ids(STOPPABLE.formatted("campaign_id"), campaignId.toString());
    }

    /// The publications on this account that are not public yet.
    List<PublicationId> stoppableOnAccount(UUID accountId) {
        return ids(STOPPABLE.formatted("account_id"), accountId.toString());
    }

    /// The publications that show this person now or will.
    List<PublicationId> showing(UUID subjectId) {
        return ids(SHOWING, subjectId.toString());
    }

    private List<PublicationId> ids(String sql, @Nullable String... values) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<PublicationId> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(new PublicationId(rows.getObject(1, UUID.class)));
                }
                return ids;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
