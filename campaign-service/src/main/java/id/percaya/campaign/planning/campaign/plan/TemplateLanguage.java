package id.percaya.campaign.planning.campaign.plan;

/// A language of the segment templates.
enum TemplateLanguage {
    INDONESIAN,
    ENGLISH
}
