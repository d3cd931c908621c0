package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Refused;

public enum ImportRefusal implements Refused.Reason {
    IMPORT_ABSENT
}
