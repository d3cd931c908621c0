package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.reading.Row;
import id.percaya.listening.intake.reading.RowError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/// The rows that are saved in one transaction.
///
/// @param mentions sorted by identity, so that two imports of the same mentions lock them in the
///   same order
/// @param broken the errors of each broken row
record RowBatch(List<Mention> mentions, List<List<RowError>> broken) {

    private static final int ROWS = 200;

    static RowBatch next(Iterator<Row> rows) {
        List<Mention> mentions = new ArrayList<>();
        List<List<RowError>> broken = new ArrayList<>();
        for (int i = 0; i < ROWS && rows.hasNext(); i++) {
            switch (rows.next()) {
                case Row.Read(Mention mention) -> mentions.add(mention);
                case Row.Broken(List<RowError> errors) -> broken.add(errors);
            }
        }
        mentions.sort(Comparator.comparing(RowBatch::identity));
        return new RowBatch(mentions, broken);
    }

    private static String identity(Mention mention) {
        Link link = mention.origin().link();
        return link != null ? link.canonical() : String.valueOf(mention.origin().externalId());
    }
}
