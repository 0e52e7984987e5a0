package id.pendopo.service.standard;

import java.io.Serializable;
import java.util.UUID;

/** A standard that another may begin with: the latest version of a service, or any version of the service itself. */
public record StandardSource(UUID uuid, String serviceCode, String service, int number) implements Serializable {}
