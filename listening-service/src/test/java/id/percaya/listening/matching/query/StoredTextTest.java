package id.percaya.listening.matching.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.listening.matching.query.QueryChange.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first language stored what it did not know as words.
class StoredTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "harapan | harapan | WORD",
                "\"rs harapan\" AND mela* | \"rs harapan\" AND mela* | WILDCARD",
                "\"rs harapan\" AND #melati | \"rs harapan\" AND #melati | TAG",
                "\"rs harapan\" AND lang:id | \"rs harapan\" AND lang:id | FIELD",
                "\"rs harapan\" AND title:melati | \"rs harapan\" AND title:melati | FIELD"
            })
    void a_stored_query_is_read_in_the_new_language_and_its_changes_are_named(
            String stored, String read, Reason reason) {
        assertThat(StoredText.read(stored, 1).normalised()).isEqualTo(read);
        assertThat(StoredText.changes(stored, 1))
                .extracting(QueryChange::reason)
                .containsExactly(reason);
        assertThat(StoredText.changes(stored, StoredText.LANGUAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "melati AND or AND mawar | melati AND or AND mawar | LOWERCASE_OPERATOR",
                "melati AND -lowongan | melati AND lowongan | USE_NOT",
                "melati AND near/3 AND gagal | melati AND near-3 AND gagal | LOWERCASE_OPERATOR",
                "\"izin praktik\" AND ~2 | \"izin praktik\" AND 2 | BAD_VALUE",
                "foo:melati OR (a AND NOT b*) | foo-melati OR (a AND NOT b) | UNKNOWN_FIELD"
            })
    void a_stored_query_that_would_be_refused_now_is_taken_literally(
            String stored, String read, QueryFlaw flaw) {
        assertThat(StoredText.read(stored, 1).normalised()).isEqualTo(read);
        assertThat(StoredText.changes(stored, 1))
                .containsExactly(new QueryChange(stored, Reason.REFUSED, flaw));
    }

    @Test
    void a_phrase_means_what_it_meant() {
        assertThat(StoredText.changes("\"sedot lemak\" OR (\"a b\" AND NOT \"c\")", 1)).isEmpty();
    }

    @Test
    void a_query_of_this_language_always_reads_back() {
        assertThatIllegalStateException().isThrownBy(() -> StoredText.read("a or b", 2));
    }
}
