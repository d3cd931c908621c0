/// The status of each patient's consent, as far as consent-service has announced it. Each reaction
/// here records one kind of announcement through the gateway `ConsentStatuses`, under the exclusive
/// gate lock. The decider lets an end always win over a permission, in whatever order they arrive.
/// A view keeps one row for each grant in force. The publish gate reads that view through
/// `ConsentGrantViews`; the events start the reactions that stop publications.
@NullMarked
package id.percaya.campaign.permission.consentstatus;

import org.jspecify.annotations.NullMarked;
