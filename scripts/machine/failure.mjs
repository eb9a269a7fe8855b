/** Something that a person can mend: what happened, and the way out. Printed without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message what happened
   * @param {string} wayOut what to do about it
   */
  constructor(message, wayOut) {
    super(message);
    this.name = "Failure";
    this.wayOut = wayOut;
  }
}

/** Turns an error into the lines that a person reads. */
export function explain(error) {
  if (error?.code === "ENOSPC" || /ENOSPC|No space left on device/.test(error?.message)) {
    return "The disk is full. Nothing was lost: free some space (about 3 GB) and run the command again.";
  }
  if (error?.code === "EACCES" || error?.code === "EPERM") {
    return [
      `This user may not write ${error.path ?? "there"}.`,
      "Run the command as the user who ran it first (root, perhaps), or give this user the project's folder.",
    ].join("\n");
  }
  if (error instanceof Failure) return `${error.message}\n${error.wayOut}`;
  return error?.stack ?? String(error);
}
