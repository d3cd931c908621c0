/// Planning: campaigns and the contents made for them. A campaign says what a provider wants to
/// achieve and for whom; a content is one text with the people it shows, reviewed version by
/// version. The chapter exports the gateways `Campaigns` and `Contents` with their states. It asks
/// the permission chapter only whether a recovery gate is open. The publishing chapter reads both
/// states before each publication.
@NullMarked
package id.percaya.campaign.planning;

import org.jspecify.annotations.NullMarked;
