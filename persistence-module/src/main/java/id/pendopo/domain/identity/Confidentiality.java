package id.pendopo.domain.identity;

import java.util.List;

/** Who reads what is confidential: staff who handle, approve or verify complaints, and who holds the permission for it. */
public final class Confidentiality {

    /** Any of which will do. */
    public static final List<String> PERMISSIONS = List.of(
            Permission.COMPLAINT_CONFIDENTIAL,
            Permission.COMPLAINT_VERIFY,
            Permission.COMPLAINT_HANDLE,
            Permission.COMPLAINT_APPROVE);

    private Confidentiality() {}

    /** Of which agencies the caller reads confidential complaints and what came of them. */
    public static Scope reads(Caller caller) {
        return PERMISSIONS.stream().map(caller::scope).reduce(Scope.NOWHERE, Scope::plus);
    }
}
