import type { Database } from "./document-triggers";

/** Documents kept in memory: about those that pages of the shop show again and again, some 4 KB each. */
const MOST = 2_000;

type Document = Record<string, unknown>;

/** Documents of one table by id, the lately asked ones from memory. */
export class DocumentCache {
  private readonly documents = new Map<string, Document>();
  /** Rises with each change; what was read before it is not kept. */
  private changes = 0;

  constructor(
    private readonly database: Database,
    private readonly table: string,
  ) {}

  /** Those that are there, in one statement at most. */
  async read(ids: readonly string[]): Promise<Map<string, Document>> {
    const found = new Map<string, Document>();
    for (const id of ids) {
      const known = this.documents.get(id);
      if (!known) continue;
      this.keep(id, known);
      found.set(id, known);
    }
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    const before = this.changes;
    const rows = (await this.database.execute(
      `SELECT "id", "document" FROM "${this.table}" WHERE "id" IN (${missing.map(() => "?").join(", ")})`,
      missing,
    )) as { id: string; document: Document | string }[];
    for (const { id, document } of rows) {
      const read = typeof document === "string" ? (JSON.parse(document) as Document) : document;
      found.set(id, read);
      if (before === this.changes) this.keep(id, read);
    }
    return found;
  }

  forget(id: string): void {
    this.changes += 1;
    this.documents.delete(id);
  }

  forgetAll(): void {
    this.changes += 1;
    this.documents.clear();
  }

  private keep(id: string, document: Document): void {
    this.documents.delete(id);
    this.documents.set(id, document);
    if (this.documents.size > MOST) this.documents.delete(this.documents.keys().next().value as string);
  }
}
