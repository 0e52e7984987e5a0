package id.pendopo.domain.forum;

/** Through what an edition is broadcast. */
public enum BroadcastKind {
    TV,
    RADIO,
    STREAM
}
