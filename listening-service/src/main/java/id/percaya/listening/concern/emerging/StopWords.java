package id.percaya.listening.concern.emerging;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Frequent Indonesian words without a meaning of their own, and a few English ones.
final class StopWords {

    private static final Set<String> ALL =
            Stream.of(
                            "yang dan di ke dari untuk pada dengan dalam oleh karena sebab supaya agar bagi antara",
                            "itu ini sini situ sana begitu begini tersebut para sang si nya pun lah kah per",
                            "saya aku gue gua kami kita kamu anda dia ia mereka beliau kalian",
                            "tidak bukan belum jangan tanpa sudah telah sedang masih akan bisa dapat harus mau ingin boleh",
                            "ada adalah ialah yaitu yakni jadi menjadi punya mempunyai ternyata memang",
                            "juga lagi saja hanya cuma cukup sangat sekali banget amat lebih paling kurang agak hampir",
                            "atau tetapi tapi namun serta maupun lalu kemudian terus setelah sesudah sebelum ketika saat waktu sejak sampai hingga",
                            "kalau jika bila apabila walau walaupun meski meskipun seperti sebagai secara sama sendiri",
                            "apa apakah siapa mana kapan mengapa kenapa bagaimana berapa",
                            "hari tadi kemarin besok sekarang nanti pagi siang sore malam minggu bulan tahun jam menit",
                            "satu dua tiga empat lima banyak semua setiap tiap beberapa sebuah orang hal",
                            "ya iya oh eh deh dong sih kok nih tuh kan wah aduh min kak mbak mas pak bu bapak",
                            "the and for with that this from have was were are not you your they but",
                            "tolong mohon terima kasih selamat halo rt via")
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
