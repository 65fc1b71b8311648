package io.onething.local.demo;

/** The platform did something else than the story tells. */
public final class StoryBroken extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoryBroken(String what) {
        super(what);
    }
}
