package id.pendopo.service.complaint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an officer types about compensation that was given.
 *
 * @param rule by which rule of the service; null for none
 * @param complaint tracking number of the complaint it was given for; empty for none
 * @param givenOn the day it was given
 * @param form what was given, in words; empty takes what the rule says
 * @param amount rupiah; null when it was no money, or takes what the rule says where form is empty too
 */
public record CompensationForm(UUID rule, String complaint, LocalDate givenOn, String form, BigDecimal amount) {}
