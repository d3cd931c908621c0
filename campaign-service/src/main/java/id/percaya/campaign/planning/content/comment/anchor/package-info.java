/// The place in a version that a comment is about: a passage of a text, or a media file. Passages
/// are counted in code points of the text as it stands in the version.
@NullMarked
package id.percaya.campaign.planning.content.comment.anchor;

import org.jspecify.annotations.NullMarked;
