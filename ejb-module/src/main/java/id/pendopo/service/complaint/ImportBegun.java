package id.pendopo.service.complaint;

/** An import waits to be worked on. */
record ImportBegun() {}
