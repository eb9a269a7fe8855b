import { projectDocument } from "@medusajs/framework/utils";
import type { Database } from "./document-triggers";

/** Documents kept in memory: about those that pages of the shop show again and again, cards of some 4 KB. */
const MOST = 2_000;
/** What they may take in the database together, bytes, some three times as much in memory: pages are larger than cards. */
const MOST_BYTES = 8 * 1024 * 1024;

type Document = Record<string, unknown>;

/** A document with what was asked of it last: lists ask for the same fields each time. */
interface Kept {
  document: Document;
  bytes: number;
  fields?: string;
  part?: Document;
}

/** Documents of one table by id, the lately asked ones from memory. */
export class DocumentCache {
  private readonly documents = new Map<string, Kept>();
  private bytes = 0;
  /** Rises with each change; what was read before it is not kept. */
  private changes = 0;

  constructor(
    private readonly database: Database,
    private readonly table: string,
  ) {}

  /**
   * Those that are there, in one statement at most.
   * @param paths dotted paths of what is wanted of each
   */
  async read(ids: readonly string[], paths: readonly string[]): Promise<Map<string, Document>> {
    const fields = paths.join();
    const kept = await this.keptOrRead(ids);
    return new Map(
      [...kept].map(([id, entry]) => {
        if (!entry.part || entry.fields !== fields) {
          entry.part = projectDocument(entry.document, [...paths]);
          entry.fields = fields;
        }
        return [id, entry.part];
      }),
    );
  }

  private async keptOrRead(ids: readonly string[]): Promise<Map<string, Kept>> {
    const found = new Map<string, Kept>();
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
      `SELECT "id", "document", pg_column_size("document") AS bytes FROM "${this.table}" WHERE "id" IN (${missing.map(() => "?").join(", ")})`,
      missing,
    )) as { id: string; document: Document | string; bytes: number }[];
    for (const { id, document, bytes } of rows) {
      const read = typeof document === "string" ? (JSON.parse(document) as Document) : document;
      const entry = { document: read, bytes };
      found.set(id, entry);
      if (before === this.changes) this.keep(id, entry);
    }
    return found;
  }

  forget(id: string): void {
    this.changes += 1;
    this.drop(id);
  }

  forgetAll(): void {
    this.changes += 1;
    this.documents.clear();
    this.bytes = 0;
  }

  private keep(id: string, kept: Kept): void {
    this.drop(id);
    this.documents.set(id, kept);
    this.bytes += kept.bytes;
    while (this.documents.size > MOST || this.bytes > MOST_BYTES) {
      this.drop(this.documents.keys().next().value as string);
    }
  }

  private drop(id: string): void {
    this.bytes -= this.documents.get(id)?.bytes ?? 0;
    this.documents.delete(id);
  }
}
