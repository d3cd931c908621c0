package id.percaya.listening.intake.site;

/// @param monthly visits of the whole site in a month
/// @param visibility the part of a day's visitors that sees an article, 0 to 1
public record Visits(long monthly, double visibility) {}
