package id.pendopo.domain.standard;

/** What makes a service point usable for everybody (UU 25/2009 Pasal 29). */
public enum PointAccess {
    RAMP,
    LIFT,
    TACTILE_PATH,
    TOILET,
    WHEELCHAIR,
    PRIORITY_QUEUE,
    LACTATION_ROOM,
    SIGN_LANGUAGE,
    PARKING
}
