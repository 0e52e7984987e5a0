package id.pendopo.domain.standard;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What people get for a service that did not keep its standard: something in words, an amount, or both.
 *
 * @param form in words, e.g. documents brought to the house; empty when it is only an amount
 * @param amount rupiah, more than nothing, at most two decimals; null when it is no money
 */
public record Compensation(String form, BigDecimal amount) implements Serializable {

    public static final int FORM_LIMIT = 500;

    /** @throws InvalidInputException {@code form} if it says nothing, {@code amount} if it is no amount */
    public Compensation {
        form = TextInput.optional("form", form, FORM_LIMIT);
        if (amount != null) {
            if (amount.signum() <= 0
                    || amount.compareTo(StandardItem.AMOUNT_MAX) > 0
                    || amount.stripTrailingZeros().scale() > 2) {
                throw new InvalidInputException("amount", "standard.fee.amount");
            }
            amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        } else {
            form = TextInput.required("form", form, FORM_LIMIT);
        }
    }
}
