package nl.werkbrug.shared;

import java.text.Normalizer;
import java.util.Optional;

/** The citizen service number (burgerservicenummer), which only a task of the law may use. */
public final class Bsn {

  private static final int SHOWN = 3;

  private Bsn() {}

  /**
   * The check of eleven: 9 x a + 8 x b + ... + 2 x h - i can be divided by 11.
   *
   * @param digits eight or nine
   */
  public static boolean passesElevenCheck(String digits) {
    if (digits.length() != 8 && digits.length() != 9) {
      return false;
    }
    String nine = nine(digits);
    int sum = -Character.digit(nine.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(nine.charAt(i), 10);
    }
    return sum != 0 && sum % 11 == 0;
  }

  /** What somebody typed, with spaces, dots or dashes, as nine digits; empty when it is no BSN. */
  public static Optional<String> read(String typed) {
    String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s.-]", "");
    return digits.matches("[0-9]{8,9}") && passesElevenCheck(digits)
        ? Optional.of(nine(digits))
        : Optional.empty();
  }

  /** Enough to recognise one's own, too little to use: {@code ••••••782}. */
  public static String masked(String bsn) {
    return "•".repeat(bsn.length() - SHOWN) + bsn.substring(bsn.length() - SHOWN);
  }

  private static String nine(String digits) {
    return digits.length() == 8 ? "0" + digits : digits;
  }
}
