package id.pendopo.service.complaint;

import java.io.Serializable;

/** A reporter's data in clear, given out once for a reason that is in the trail. */
public record ReporterContact(String name, String phone, String email, String nik, String address, String onBehalfOf)
        implements Serializable {}
