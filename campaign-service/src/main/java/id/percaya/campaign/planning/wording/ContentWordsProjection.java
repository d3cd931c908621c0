package id.percaya.campaign.planning.wording;

import id.percaya.campaign.planning.content.ContentEvent;
import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentReviewed;
import id.percaya.campaign.planning.content.ContentEvent.ContentRevised;
import id.percaya.campaign.planning.content.ContentEvent.ContentSubmitted;
import id.percaya.campaign.planning.content.ContentEvent.ContentWithdrawn;
import id.percaya.campaign.planning.content.ContentEvent.StatementAdopted;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `content_words` row for each content: the words of its latest version. It is an inline
/// projection because the publish gate reads it. No halt holds a statement, so statements have no
/// row.
@ApplicationScoped
class ContentWordsProjection implements Projection<ContentEvent> {

    @Override
    public EventTypes<ContentEvent> types() {
        return ContentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ContentEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("content_words", recorded, connection);
        switch (recorded.event()) {
            case ContentDrafted drafted -> write(drafted.manuscript(), row);
            case ContentRevised revised -> write(revised.manuscript(), row);
            case ContentSubmitted _,
                    ContentReviewed _,
                    ContentApproved _,
                    ContentWithdrawn _,
                    StatementAdopted _ -> {}
        }
    }

    /// A content that was drafted before there was this view has no row until it is revised.
    private static void write(Manuscript manuscript, ViewRow row) throws SQLException {
        String words = manuscript.words().words();
        if (!row.set("words = ?", words)) {
            boolean _ = row.insert("words", words);
        }
    }
}
