package id.pendopo.service.complaint;

/**
 * Who brings a report. Everything but the name may be left out; what is given is kept apart from the complaint, NIK and
 * phone encrypted.
 *
 * @param name full name; may be empty only for an anonymous report
 * @param phone digits with an optional leading +
 * @param email address for news about the report
 * @param nik national identity number, 16 digits
 * @param address where the reporter lives
 * @param onBehalfOf the person harmed, when the reporter speaks for somebody (UU 25/2009 Pasal 42)
 */
public record NewReporter(String name, String phone, String email, String nik, String address, String onBehalfOf) {

    public static final NewReporter UNKNOWN = new NewReporter(null, null, null, null, null, null);
}
