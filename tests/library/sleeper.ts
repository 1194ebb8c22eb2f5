// A process of its own that does nothing until it is killed.
setInterval(() => undefined, 1_000);
