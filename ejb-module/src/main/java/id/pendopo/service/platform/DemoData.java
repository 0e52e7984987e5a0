package id.pendopo.service.platform;

import jakarta.ejb.Local;

/**
 * The demonstration data of one capability. {@link DemoDataLoader} finds every EJB with this interface and calls them in
 * the order of {@code Texts.CAPABILITIES}, as the system, each in a transaction of its own, once in a database's life.
 */
@Local
public interface DemoData {

    /** Name of the capability, as in {@code Texts.CAPABILITIES}. */
    String capability();

    /** Makes the data, through the services or by plain SQL. */
    void load();
}
