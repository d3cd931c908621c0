package id.percaya.eventstore.testing.hospital.bed;

import id.percaya.eventstore.Refused;

public enum BedRefusal implements Refused.Reason {
    OCCUPIED
}
