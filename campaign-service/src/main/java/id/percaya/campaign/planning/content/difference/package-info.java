/// The differences between two versions of a content, as data: texts by words, sets by their
/// members, variants by channel. Both versions are read from the content's events.
@NullMarked
package id.percaya.campaign.planning.content.difference;

import org.jspecify.annotations.NullMarked;
