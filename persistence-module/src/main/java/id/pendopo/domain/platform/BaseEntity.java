package id.pendopo.domain.platform;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;

/** What every entity has: an internal number, never shown outside, and a version against lost updates. */
@MappedSuperclass
public abstract class BaseEntity implements Serializable {

    @Version
    private int version;

    public abstract Long getId();

    public int getVersion() {
        return version;
    }

    /**
     * Refuses to change what is no longer as it was read.
     *
     * @param read the version the caller has read
     * @param code of the refusal
     * @throws StaleVersionException with that code if somebody else has changed it since
     */
    public void requireVersion(int read, String code) {
        if (version != read) {
            throw new StaleVersionException(code);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other != null
                        && other.getClass() == getClass()
                        && getId() != null
                        && getId().equals(((BaseEntity) other).getId()));
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
