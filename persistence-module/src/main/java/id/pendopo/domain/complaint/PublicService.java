package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A service of an agency that complaints and deadline rules may name. */
@Entity
@Table(name = "complaint_service")
public class PublicService extends BaseEntity {

    @Id
    @SequenceGenerator(name = "complaint_service_seq", sequenceName = "complaint_service_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_service_seq")
    private Long id;

    private String code;
    private String name;

    @Column(name = "agency_id")
    private Long agencyId;

    private boolean active;

    protected PublicService() {}

    public PublicService(String code) {
        this.code = code;
    }

    public void describe(String newName, Long agency, boolean inUse) {
        name = newName;
        agencyId = agency;
        active = inUse;
    }

    @Override
    public Long getId() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Long agencyId() {
        return agencyId;
    }

    public boolean active() {
        return active;
    }
}
