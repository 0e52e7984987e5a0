package id.pendopo.domain.identity;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A role given to a user, in one agency or in the whole government, from a day on and perhaps until a day. */
@Entity
@Table(name = "role_assignment")
public class RoleAssignment extends BaseEntity {

    @Id
    @SequenceGenerator(name = "role_assignment_seq", sequenceName = "role_assignment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_assignment_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id")
    private UserAccount user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "role_id")
    private Role role;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected RoleAssignment() {}

    /** @param agencyId null: in the whole government */
    public RoleAssignment(UserAccount user, Role role, Long agencyId, LocalDate validFrom, LocalDate validTo) {
        this.user = user;
        this.role = role;
        this.agencyId = agencyId;
        limit(validFrom, validTo);
    }

    /** @param to last day it holds; null: until taken away */
    public void limit(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new InvalidInputException("validTo", "identity.assignment.order");
        }
        this.validFrom = from;
        this.validTo = to;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UserAccount getUser() {
        return user;
    }

    public Role getRole() {
        return role;
    }

    public Long getAgencyId() {
        return agencyId;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
