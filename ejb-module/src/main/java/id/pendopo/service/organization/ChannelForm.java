package id.pendopo.service.organization;

/**
 * What an officer types about a contact channel.
 *
 * @param kind name of the {@link id.pendopo.domain.organization.ChannelKind}
 * @param value number, address or mailbox
 * @param hours when somebody is there
 * @param note what it is for
 */
public record ChannelForm(String kind, String value, String hours, String note) {}
