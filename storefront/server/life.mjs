const DRAIN_MILLISECONDS = 10_000;

/**
 * Each request answers for its own failures. What still escapes one, such as a built file that is gone by the time it is
 * read, is written to the log: those under way for other readers have nothing to do with it.
 */
export function outliveRequests() {
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => console.error(`${event} in a request`, error));
  }
}

/**
 * Listens, says why it cannot, and ends cleanly: requests under way are answered first.
 *
 * @param {() => void} onEnd called once when the end begins
 */
export function live(server, port, onEnd) {
  server.on("error", (error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${port} is taken by another program. Stop it, or set PORT to a free one.`
        : `The storefront cannot start: ${error.message}`,
    );
    process.exit(1);
  });
  server.listen(port, () => console.info(`storefront listening on http://localhost:${port}`));
  let ending = false;
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.on(signal, () => {
      if (ending) {
        return;
      }
      ending = true;
      onEnd();
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), DRAIN_MILLISECONDS).unref();
    });
  }
}
