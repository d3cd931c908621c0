package id.percaya.listening.intake.arrival;

import id.percaya.listening.intake.row.Consequence;

/// @param pointer RFC 6901 into the body
/// @param code of a bound of the schema, or a rule of imports
record MentionFault(String pointer, String code, Consequence consequence) {}
