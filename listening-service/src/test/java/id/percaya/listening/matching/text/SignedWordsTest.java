package id.percaya.listening.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignedWordsTest {

    @Test
    void tags_and_handles_are_found_whole() {
        assertThat(SignedWords.of("#melati#depok, (@klinik.melati) @rs_melati. #ok_1!"))
                .containsExactly("#melati", "#depok", "@klinik.melati", "@rs_melati", "#ok_1");
    }

    @Test
    void addresses_are_neither() {
        assertThat(SignedWords.of("a@b.example https://x.example/#melati x.example/@a &#39; # @"))
                .isEmpty();
    }
}
