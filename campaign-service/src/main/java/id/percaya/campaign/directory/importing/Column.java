package id.percaya.campaign.directory.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns of a file, in any order. A file needs a code and a name.
enum Column {
    CODE,
    NAME,
    /// Several, separated by `|`.
    SYNONYMS,
    ADDRESS,
    ZONE,
    PROFESSION;

    static Optional<Column> of(String written) {
        return Arrays.stream(values())
                .filter(each -> each.header().equalsIgnoreCase(written.strip()))
                .findFirst();
    }

    /// As it is written in the header, and in the pointers of faults.
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
