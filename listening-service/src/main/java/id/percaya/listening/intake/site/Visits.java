package id.percaya.listening.intake.site;

/// @param monthly visits to the whole site per month
/// @param visibility share of the daily visitors who see an article, 0 to 1
public record Visits(long monthly, double visibility) {}
