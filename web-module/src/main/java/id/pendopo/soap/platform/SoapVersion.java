package id.pendopo.soap.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two versions of SOAP, told apart by the media type of the message. */
enum SoapVersion {
    SOAP_11("text/xml", "http://schemas.xmlsoap.org/soap/envelope/", "soap11"),
    SOAP_12("application/soap+xml", "http://www.w3.org/2003/05/soap-envelope", "soap12");

    private static final Pattern START_INFO = Pattern.compile("start-info\\s*=\\s*\"?([^\";]+)");

    private final String mediaType;
    private final String namespace;
    private final String endpoint;

    SoapVersion(String mediaType, String namespace, String endpoint) {
        this.mediaType = mediaType;
        this.namespace = namespace;
        this.endpoint = endpoint;
    }

    String mediaType() {
        return mediaType;
    }

    String namespace() {
        return namespace;
    }

    /** Last part of the address inside the application where this version is answered. */
    String endpoint() {
        return endpoint;
    }

    /** Reads a {@code Content-Type}; with files (MTOM) the version stands in {@code start-info}. */
    static Optional<SoapVersion> of(String contentType) {
        if (contentType == null) {
            return Optional.empty();
        }
        String type = contentType.toLowerCase(Locale.ROOT);
        String main = type.split(";", 2)[0].strip();
        if (main.equals("multipart/related")) {
            Matcher start = START_INFO.matcher(type);
            if (!type.contains("application/xop+xml") || !start.find()) {
                return Optional.empty();
            }
            main = start.group(1).strip();
        }
        for (SoapVersion version : values()) {
            if (version.mediaType.equals(main)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
