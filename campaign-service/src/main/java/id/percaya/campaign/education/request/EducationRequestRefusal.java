package id.percaya.campaign.education.request;

import id.percaya.eventstore.Refused;

public enum EducationRequestRefusal implements Refused.Reason {
    REQUEST_ABSENT,
    REQUEST_NOT_ACCEPTED,
    REQUEST_ANSWERED,
    REQUEST_CLOSED,
    TOO_MANY_CONTENTS
}
