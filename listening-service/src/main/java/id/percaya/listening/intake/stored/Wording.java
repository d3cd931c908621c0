package id.percaya.listening.intake.stored;

import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.ReadMention;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.story.Letters;

/// The title and the text of a mention, and how much of the published text they are.
record Wording(String title, String text, TextState state) {

    enum Change {
        /// The repeat says the same, or less of it.
        NONE,
        /// The repeat has more of the published text.
        COMPLETED,
        /// Its author has written something else since.
        EDITED
    }

    static Wording of(ReadMention read) {
        MentionContent content = read.mention().content();
        return new Wording(
                content.title(), content.text(), read.mention().particulars().textState());
    }

    /// @param edition whether the repeat may be a later edition of the same post
    Change by(Wording repeat, boolean edition) {
        int more = Integer.compare(amount(repeat.state), amount(state));
        if (more < 0 || repeat.isBlank()) {
            return Change.NONE;
        }
        if (more > 0) {
            return Change.COMPLETED;
        }
        // another part of a text is no edit
        return edition && state == TextState.FULL && differs(repeat) ? Change.EDITED : Change.NONE;
    }

    private boolean isBlank() {
        return title.isBlank() && text.isBlank();
    }

    /// Of an erased text nothing is put back.
    private static int amount(TextState state) {
        return switch (state) {
            case ID_ONLY -> 0;
            case SNIPPET -> 1;
            case FULL -> 2;
            case REMOVED -> 3;
        };
    }

    private boolean differs(Wording repeat) {
        return differs(title, repeat.title) || differs(text, repeat.text);
    }

    /// Typography, links and named accounts differ between those who deliver a post. A repeat that
    /// leaves a part out says nothing about it.
    private static boolean differs(String stored, String repeat) {
        if (repeat.isBlank() || repeat.equals(stored)) {
            return false;
        }
        String letters = Letters.of(repeat);
        return letters.isEmpty() || !letters.equals(Letters.of(stored));
    }
}
