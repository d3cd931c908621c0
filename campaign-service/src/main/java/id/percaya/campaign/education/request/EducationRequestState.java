package id.percaya.campaign.education.request;

/// The states of a request, as REST shows them.
enum EducationRequestState {
    OPEN,
    ACCEPTED,
    ANSWERED,
    CLOSED
}
