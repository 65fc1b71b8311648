package io.onething.timer;

/**
 * Looks at all whose moment has come; a bean of this type is run every ten seconds.
 *
 * @param name of the timer in the database; never changed once in use
 * @param run must be safe to repeat, and must not let one record stop the others
 */
public record Sweep(String name, Runnable run) {}
