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
