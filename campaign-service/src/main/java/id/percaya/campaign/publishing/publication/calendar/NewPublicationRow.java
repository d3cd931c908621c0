package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Subject;
import id.percaya.campaign.publishing.publication.BookingTerms;
import id.percaya.campaign.publishing.publication.BookingTerms.WallTime;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationScheduled;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import java.sql.SQLException;

/// Inserts the row of a newly scheduled publication.
final class NewPublicationRow {

    private static final String COLUMNS =
            "state, content_id, content_sha256, campaign_id, statement_id, crisis_id, kind, facility,"
                    + " procedures, practitioners, topics, subject_ids, account_id, channel, due_at,"
                    + " grace, text_sha256, due_wall_time, zone, segment";

    private NewPublicationRow() {}

    static void insert(PublicationScheduled scheduled, ViewRow row) throws SQLException {
        PublicationTarget target = scheduled.booking();
        ContentVersion content = target.piece();
        ContentVersion.Statement statement = content.statement();
        BookingTerms terms = scheduled.terms();
        WallTime wallTime = terms == null ? null : terms.wallTime();
        row.insert(
                COLUMNS,
                PublicationState.SCHEDULED,
                content.contentId(),
                content.contentSha256(),
                content.campaignId(),
                statement == null ? null : statement.statementId(),
                statement == null ? null : statement.crisisId(),
                content.kind(),
                content.about().facility(),
                Sql.json(content.about().procedures()),
                Sql.json(content.about().practitioners()),
                Sql.json(content.about().topics()),
                Sql.json(content.subjects().stream().map(Subject::subjectId).toList()),
                target.accountId(),
                target.channel(),
                scheduled.window().dueAt(),
                scheduled.window().grace().toString(),
                terms == null ? null : terms.textSha256(),
                wallTime == null ? null : wallTime.at().toString(),
                wallTime == null ? null : wallTime.zone().getId(),
                target.segment());
    }
}
