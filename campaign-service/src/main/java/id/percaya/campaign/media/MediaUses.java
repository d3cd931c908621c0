package id.percaya.campaign.media;

import java.sql.Connection;
import java.sql.SQLException;

/// Notes which contents name which media. Media that no content names are swept after a time, and
/// the erasure of a subject takes the media that show this subject.
public interface MediaUses {

    /// Replaces the media that a content names. Call it from the content's projection, in the order
    /// of the content's versions; a repeat changes nothing.
    void replace(NamedMedia named, Connection connection) throws SQLException;
}
