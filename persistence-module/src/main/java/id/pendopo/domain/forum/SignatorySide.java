package id.pendopo.domain.forum;

/** For whom somebody signs minutes: the provider of the service or the community. */
public enum SignatorySide {
    PROVIDER,
    COMMUNITY
}
