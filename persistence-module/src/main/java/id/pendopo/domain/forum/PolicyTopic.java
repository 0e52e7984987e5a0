package id.pendopo.domain.forum;

/** What a public consultation is about: the five of PermenPANRB 16/2017. */
public enum PolicyTopic {
    /** Rancangan kebijakan. */
    DRAFT_POLICY,
    /** Penerapan kebijakan. */
    POLICY_APPLICATION,
    /** Dampak kebijakan. */
    POLICY_IMPACT,
    /** Evaluasi pelaksanaan kebijakan. */
    POLICY_EVALUATION,
    /** Permasalahan pelayanan publik. */
    SERVICE_PROBLEM
}
