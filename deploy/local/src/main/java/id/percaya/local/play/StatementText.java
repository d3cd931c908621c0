package id.percaya.local.play;

import java.util.HashMap;
import java.util.Map;

/// Elements of the first statement. It has no name, no cause and no promise that the clinic cannot
/// keep.
final class StatementText {

    private StatementText() {}

    static Map<String, String> complete() {
        Map<String, String> elements = new HashMap<>(incomplete());
        elements.put(
                "CONDOLENCE",
                "Kami menyampaikan belasungkawa yang sedalam-dalamnya kepada keluarga.");
        elements.put(
                "INVESTIGATION_COMMITMENT",
                "Kami menyelidiki kejadian ini secara menyeluruh dan membuka hasilnya.");
        elements.put(
                "UNKNOWNS",
                "Kami belum mengetahui penyebabnya dan tidak akan menduga-duga sebelum penyelidikan selesai.");
        return elements;
    }

    /// Incomplete: no condolence, no investigation, nothing about what is not yet known.
    static Map<String, String> incomplete() {
        return Map.of(
                "ACKNOWLEDGEMENT",
                        "Seorang pasien meninggal setelah menjalani tindakan di klinik kami.",
                "EMPATHY", "Kami turut merasakan duka dan kehilangan yang dialami keluarga.",
                "CONFIRMED_FACTS",
                        "Tindakan dilakukan di cabang Kemang. Layanan sedot lemak kami hentikan hari ini.",
                "PROCESS_AND_NEXT_UPDATE",
                        "Tim keselamatan pasien sedang bekerja. Kabar berikutnya kami sampaikan enam jam lagi.",
                "COMMITMENT", "Kami mendampingi keluarga dan tetap terbuka sampai semuanya jelas.",
                "WHERE_TO_TURN",
                        "Pertanyaan dijawab di laman melati.example dan meja informasi klinik.");
    }
}
