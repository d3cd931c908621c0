/// Tells the chapter of permissions which campaigns and contents exist, so that a halt names only
/// those of its tenant. It stands here because a chapter uses only those before it.
@NullMarked
package id.percaya.campaign.planning.halting;

import org.jspecify.annotations.NullMarked;
