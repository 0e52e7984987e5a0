package id.pendopo.domain.forum;

/**
 * Unsur pemangku kepentingan: whose voice a public consultation should hear (PermenPANRB 16/2017, and how many of them were
 * there is scored by PEKPPP).
 */
public enum StakeholderElement {
    USERS,
    ACADEMICS,
    CIVIL_SOCIETY,
    BUSINESS,
    MEDIA,
    AGENCIES,
    COMMUNITY_LEADERS,
    VULNERABLE_GROUPS
}
