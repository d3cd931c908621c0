/// Crisis statements: an approved one is scheduled at once, on each open account on the channels
/// that it names. The statement is adopted as a content first, so that it passes the gate like any
/// other.
@NullMarked
package id.percaya.campaign.publishing.publication.statement;

import org.jspecify.annotations.NullMarked;
