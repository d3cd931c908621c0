package id.percaya.kit.personaldata;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/// Phone numbers that the numbering plan knows; without a country code they are Indonesian.
final class Phones {

    private static final String INDONESIA = "ID";

    private Phones() {}

    static boolean isValid(String value) {
        PhoneNumberUtil plan = PhoneNumberUtil.getInstance();
        String number = value.startsWith("62") ? "+" + value : value;
        try {
            return plan.isValidNumber(plan.parse(number, INDONESIA));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }
}
