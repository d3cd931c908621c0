package id.percaya.listening.figures.trust;

/// @param inTime how many of them were answered within 24 hours
record AnsweredComplaints(long inTime, long complaints) {}
