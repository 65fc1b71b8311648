package io.onething.messaging;

/**
 * An event to be published with the state change it tells of.
 *
 * @param topic where it goes
 * @param type {@code onething.<aggregate>.<past tense>.v<n>}
 * @param subject number of the case file (or code of the theme) it is about; also the partition key, so that the
 *     events of one case stay in order
 * @param data the published record, written as JSON
 */
public record OutgoingEvent(String topic, String type, String subject, Object data) {}
