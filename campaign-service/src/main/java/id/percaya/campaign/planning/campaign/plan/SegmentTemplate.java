package id.percaya.campaign.planning.campaign.plan;

import id.percaya.campaign.Channel;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A segment to start from, in one language.
@Schema(name = "SegmentTemplate", description = "A segment to start from.")
record SegmentTemplate(
        @Schema(description = "Name of the template, the same in every language.") String key,
        @Schema(description = "Language of its words.") TemplateLanguage language,
        @Schema(description = "The segment, as a plan takes it.") Segment segment) {

    static List<SegmentTemplate> in(TemplateLanguage language) {
        return switch (language) {
            case INDONESIAN -> INDONESIAN;
            case ENGLISH -> ENGLISH;
        };
    }

    private static final AgeBand GEN_Z = new AgeBand(14, 29);
    private static final AgeBand MILLENNIALS = new AgeBand(30, 45);
    private static final AgeBand ELDERLY = new AgeBand(60, null);
    private static final List<Channel> SHORT_VIDEOS = List.of(Channel.INSTAGRAM, Channel.TIKTOK);
    private static final List<Channel> FACEBOOK = List.of(Channel.FACEBOOK);

    private static final List<SegmentTemplate> INDONESIAN =
            List.of(
                    new SegmentTemplate(
                            "GEN_Z",
                            TemplateLanguage.INDONESIAN,
                            new Segment(
                                    "Gen Z",
                                    GEN_Z,
                                    "Jawaban cepat dan jujur yang dapat diperiksa sendiri",
                                    SHORT_VIDEOS,
                                    LanguageLevel.B,
                                    "akrab dan terus terang")),
                    new SegmentTemplate(
                            "MILLENNIALS",
                            TemplateLanguage.INDONESIAN,
                            new Segment(
                                    "Milenial",
                                    MILLENNIALS,
                                    "Keputusan kesehatan untuk keluarga, dengan alasannya",
                                    SHORT_VIDEOS,
                                    LanguageLevel.B,
                                    "ramah dan praktis")),
                    new SegmentTemplate(
                            "ELDERLY",
                            TemplateLanguage.INDONESIAN,
                            new Segment(
                                    "Lansia",
                                    ELDERLY,
                                    "Tahu kapan dan ke mana harus berobat",
                                    FACEBOOK,
                                    LanguageLevel.A,
                                    "hormat dan tenang")));

    private static final List<SegmentTemplate> ENGLISH =
            List.of(
                    new SegmentTemplate(
                            "GEN_Z",
                            TemplateLanguage.ENGLISH,
                            new Segment(
                                    "Gen Z",
                                    GEN_Z,
                                    "Quick and honest answers that can be checked",
                                    SHORT_VIDEOS,
                                    LanguageLevel.B,
                                    "casual and frank")),
                    new SegmentTemplate(
                            "MILLENNIALS",
                            TemplateLanguage.ENGLISH,
                            new Segment(
                                    "Millennials",
                                    MILLENNIALS,
                                    "Health decisions for the family, with the reasons",
                                    SHORT_VIDEOS,
                                    LanguageLevel.B,
                                    "friendly and practical")),
                    new SegmentTemplate(
                            "ELDERLY",
                            TemplateLanguage.ENGLISH,
                            new Segment(
                                    "The elderly",
                                    ELDERLY,
                                    "To know when and where to get treatment",
                                    FACEBOOK,
                                    LanguageLevel.A,
                                    "respectful and calm")));
}
