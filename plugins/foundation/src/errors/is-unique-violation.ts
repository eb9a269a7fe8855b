/** SQLSTATE of a broken unique index (PostgreSQL, appendix A). */
const UNIQUE_VIOLATION = "23505";

/**
 * Whether the database refused a row because another one has its key. Medusa's services turn that into
 * an error of their own, which names the columns: `Producer account with phone: …, already exists.`
 *
 * @param column one of the key's columns, to tell one index of a table from another
 */
export function isUniqueViolation(error: unknown, column = ""): boolean {
  const { code, message = "", constraint = "" } = (error ?? {}) as Record<string, string | undefined>;
  const ours = code === UNIQUE_VIOLATION || /already exists\.?$/.test(message);
  return ours && `${message} ${constraint}`.includes(column);
}
