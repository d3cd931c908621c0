package id.percaya.eventstore.example;

import id.percaya.eventstore.Refused;

/// Why it may say no.
enum TicketRefusal implements Refused.Reason {
    NEVER_DRAWN,
    CALLED_ELSEWHERE
}
