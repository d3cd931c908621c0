package id.percaya.listening.intake.arrival;

import id.percaya.listening.intake.importing.TakenIn.Outcome;

enum MentionOutcome {
    ACCEPTED,
    DUPLICATE,
    UPDATED,
    OWN_POST,
    REMOVED,
    REJECTED;

    static MentionOutcome of(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ACCEPTED;
            case DUPLICATE -> DUPLICATE;
            case UPDATED -> UPDATED;
            case OWN_POST -> OWN_POST;
            case REMOVED -> REMOVED;
        };
    }
}
