package id.percaya.eventstore.example;

import id.percaya.eventstore.Refused;

/// The refusals.
enum TicketRefusal implements Refused.Reason {
    NEVER_DRAWN,
    CALLED_ELSEWHERE
}
