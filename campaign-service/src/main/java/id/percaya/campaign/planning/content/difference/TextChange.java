package id.percaya.campaign.planning.content.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TextChange",
        description =
                "A stretch of words. The EQUAL and DELETE stretches in order are the old text, the EQUAL"
                        + " and INSERT ones the new text.")
record TextChange(
        Operation op,
        @Schema(description = "The words, with the blanks behind them.", maxLength = 20_000)
                String text) {

    @Schema(
            name = "TextOperation",
            description =
                    "EQUAL: in both texts. DELETE: in the old one alone. INSERT: in the new one alone.")
    enum Operation {
        EQUAL,
        DELETE,
        INSERT
    }
}
