package id.percaya.listening.understanding.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Spells out slang, so that a review reads like the text that the models learnt from. A long
/// substitution list gained nothing; these few words change what a sentence about care says.
final class Spelling {

    private static final List<String> LISTED =
            List.of(
                    "tidak: tdk tak tida gak ga gk g kagak kaga nggak enggak engga ngga ngak gag",
                    "tidak: gakk gaak nggk ndak ndk indak ora mboten teu henteu tdak nda",
                    "belum: blm blom belom durung dereng tacan acan",
                    "jangan: jgn jngn ojo",
                    "sudah: sdh udah udh dah uda sampun wis wes geus",
                    "banget: bgt bngt bgtt bangett banged pisan tenan",
                    "yang: yg sing nu",
                    "dengan: dgn dg karo sareng",
                    "untuk: utk kanggo kangge",
                    "karena: krn karna krna soalnya amargi amarga",
                    "tapi: tp tpi tetapi ning nanging",
                    "saya: sy aku gue gw gua ane kulo abdi",
                    "juga: jg jga",
                    "bisa: bs bsa iso saged tiasa",
                    "jadi: jd jdi dadi",
                    "sampai: sampe smpe nyampe nganti dugi",
                    "lebih: lbh",
                    "bagus: bgs bagoos",
                    "dokter: drg",
                    "pasien: px",
                    "antre: antri ngantri ngantre mengantre mengantri antrian antrean",
                    "orang: org wong",
                    "terima kasih: makasih makasi mksh trims tengkyu thanks thankyou nuhun",
                    "terima kasih: trimakasih terimakasih tks thx matursuwun",
                    "rumah sakit: rs rsu rsud rsia rsi rsup",
                    "puskesmas: pkm",
                    "mantap: mantul mantep mantab mantaap");

    private static final Map<String, List<String>> SPELT = spelt();

    private Spelling() {}

    static List<String> of(String word) {
        return SPELT.getOrDefault(word, List.of(word));
    }

    private static Map<String, List<String>> spelt() {
        Map<String, List<String>> spelt = new HashMap<>();
        for (String line : LISTED) {
            int colon = line.indexOf(':');
            List<String> plain = List.of(line.substring(0, colon).split(" ", -1));
            Arrays.stream(line.substring(colon + 2).split(" ", -1))
                    .forEach(slang -> spelt.put(slang, plain));
        }
        return Map.copyOf(spelt);
    }
}
