package id.pendopo.service.complaint;

import java.util.List;
import java.util.Map;

/**
 * A report as an application that speaks Open311 sends it; null for what it left out. One of point, address and address id
 * says where.
 *
 * @param serviceCode code of an active category
 * @param description what is wrong, up to {@link Open311Filing#DESCRIPTION} characters
 * @param latitude degrees
 * @param longitude degrees
 * @param addressString the place in words
 * @param addressId region code of a kelurahan or kecamatan
 * @param email of the reporter
 * @param firstName of the reporter
 * @param lastName of the reporter
 * @param phone of the reporter
 * @param attributes answers to what the service asks, by the code of the question
 * @param mediaUrl where a picture lies; kept as words, never fetched
 */
public record Open311Report(
        String serviceCode,
        String description,
        Double latitude,
        Double longitude,
        String addressString,
        String addressId,
        String email,
        String firstName,
        String lastName,
        String phone,
        Map<String, List<String>> attributes,
        String mediaUrl) {}
