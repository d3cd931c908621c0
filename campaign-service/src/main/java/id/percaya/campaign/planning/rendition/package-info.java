/// Renditions: what one channel gets of a content, byte for byte. A content has a text and media,
/// and may have a `Variant` for a channel; what a variant does not say is derived from the content.
/// The hash of a `Rendition` is what a publication is bound to.
@NullMarked
package id.percaya.campaign.planning.rendition;

import org.jspecify.annotations.NullMarked;
