/// The length of a text as each platform counts it. A platform refuses a text that is too long, so
/// we must count as it does: X in weights, Bluesky in graphemes and bytes, Mastodon in graphemes
/// with 23 for a link. `TextLengths` counts for all channels; `LengthUnit` holds the ways to count,
/// `profiles/text-lengths.json` the limits with their sources and dates. Each count takes bounded
/// time for any text.
@NullMarked
package id.percaya.campaign.planning.length;

import org.jspecify.annotations.NullMarked;
