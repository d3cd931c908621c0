/// What is to be published, version by version, and who approved exactly that.
@NullMarked
package id.percaya.campaign.planning.content;

import org.jspecify.annotations.NullMarked;
